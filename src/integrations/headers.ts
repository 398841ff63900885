import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardFolder } from '#exports/card/card-path.ts';
import { cardPolicy } from '#exports/card/card-page.ts';
import { prefetchFile, prefetchHeader, prefetchRules, prefetchType } from './prefetch.ts';

/** Every answer may have these, whatever it is. */
const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  // Means something only over https, where every public host is.
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** What the pages have too, all but those of the form editor, which loads and opens more. */
const onPages: readonly Header[] = [
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

type Header = readonly [name: string, value: string];

/** For files whose name is made of their content; and for all others, which a browser must ask for again. */
const forever = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';
/** For what every page asks for and hardly ever changes. */
const aDay = 'public, max-age=86400';

const editor = 'beheer';
const cards = cardFolder.slice(1);

/** What other sites may show in a frame has a policy of its own, and no ban on frames. */
const onCards: Header = ['Content-Security-Policy', `${cardPolicy}; frame-ancestors *`];

/**
 * Writes the files from which a host knows which headers to send: `_headers`, as Netlify and Cloudflare Pages read it, and
 * `_nginx.conf`, which `deploy/nginx.conf` includes. The policy is that of the finished pages, with the one thing that a page
 * cannot say of itself: that no other site may frame it. Must come after everything that writes pages. See
 * docs/besluiten/15.
 */
export function headers(): AstroIntegration {
  let base = '';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, prefetchFile), prefetchRules(base));
        const policy = `${policyOf(readFileSync(join(folder, 'index.html'), 'utf8'))}frame-ancestors 'none'`;
        const names = readdirSync(folder, { withFileTypes: true })
          .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`)
          .filter((name) => !name.startsWith('_') || name === '_astro/')
          .toSorted();
        writeFileSync(join(folder, '_headers'), headersFile(base, names, policy));
        const redirects = readFileSync(join(folder, '_redirects'), 'utf8')
          .split('\n')
          .filter((line) => line !== '' && !hasPage(folder, line, base));
        writeFileSync(join(folder, '_nginx.conf'), nginxFile(base, policy, redirects));
      },
    },
  };
}

/** The policy in a page, with `;` at its end. @throws when the page has none */
export function policyOf(html: string): string {
  const [, policy] =
    /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html) ?? [];
  if (policy === undefined) throw new Error('de startpagina heeft geen Content Security Policy');
  return policy.trim().replace(/;?$/, '; ');
}

/**
 * The text of `_headers`. A rule for all of a host and a rule for one folder would both count, so where there is a form editor,
 * or cards for other sites, every other folder has a rule of its own.
 * @param names what is at the top of the site; a folder has a slash at its end
 */
export function headersFile(base: string, names: readonly string[], policy: string): string {
  const pages: Header[] = [...onPages, ['Content-Security-Policy', policy], prefetchHeader(base)];
  const exceptions = [`${editor}/`, cards].filter((name) => names.includes(name));
  const isSplit = exceptions.length > 0;
  const folders = names.filter((name) => !exceptions.includes(name) && name.endsWith('/'));
  const own = isSplit ? ['/', '/404.html', ...folders.map((name) => `/${name}*`)] : [];
  return [
    rule(`${base}/*`, isSplit ? everywhere : [...everywhere, ...pages]),
    ...own.map((path) => rule(base + path, pages)),
    ...(exceptions.includes(cards) ? [rule(`${base}/${cards}*`, [onCards])] : []),
    ...['_astro', 'zoekdata/:versie/index', 'zoekdata/:versie/teksten'].map((path) =>
      rule(`${base}/${path}/*`, [['Cache-Control', forever]]),
    ),
    rule(`${base}/${prefetchFile}`, [
      ['Content-Type', prefetchType],
      ['Cache-Control', aDay],
    ]),
  ].join('\n');
}

function rule(path: string, lines: readonly Header[]): string {
  return [path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/**
 * The part of a `server` of nginx that depends on the build: its headers, its own page for what is not there, and the addresses
 * that lead on.
 * @param redirects lines of `_redirects`
 */
export function nginxFile(base: string, policy: string, redirects: readonly string[]): string {
  return [
    '# Made with the site by npm run build; deploy/nginx.conf says how to use it.',
    ...everywhere.map(([name, value]) => addHeader(name, `"${value}"`)),
    `set $atlas_policy "${policy}";`,
    'set $atlas_frame DENY;',
    'set $atlas_opener same-origin;',
    `set $atlas_cache "${askAgain}";`,
    'set $atlas_prefetch "";',
    // Of a page nginx asks twice: for its folder, and for the file in it.
    `if ($uri ~ ^${base}/(?!${editor}/|${cards}).*(?<=/)(?:index\\.html)?$) { set $atlas_prefetch '${prefetchHeader(base)[1]}'; }`,
    `if ($uri = ${base}/${prefetchFile}) { set $atlas_cache "${aDay}"; }`,
    // An empty value sends no header.
    `if ($uri ~ ^${base}/${editor}/) { set $atlas_policy ""; set $atlas_frame SAMEORIGIN; set $atlas_opener ""; }`,
    `if ($uri ~ ^${base}/${cards}) { set $atlas_policy "${onCards[1]}"; set $atlas_frame ""; }`,
    `if ($uri ~ ^${base}/(?:_astro|zoekdata/[0-9a-f]+/(?:index|teksten))/.) { set $atlas_cache "${forever}"; }`,
    addHeader('Content-Security-Policy', '$atlas_policy'),
    addHeader('X-Frame-Options', '$atlas_frame'),
    addHeader(prefetchHeader(base)[0], '$atlas_prefetch'),
    addHeader('Cross-Origin-Opener-Policy', '$atlas_opener'),
    // Without “always”: what is not there must not be remembered.
    'add_header Cache-Control $atlas_cache;',
    `error_page 404 ${base}/404.html;`,
    // A folder without a page of its own is not there either.
    `error_page 403 =404 ${base}/404.html;`,
    `location = ${base}/${prefetchFile} { types { } default_type ${prefetchType}; }`,
    // For hosts, not for readers.
    `location ~ ^${base}/_(?:headers|redirects|nginx\\.conf) { return 404; }`,
    ...redirects.map((line) => {
      const [from, to, status] = line.split(' ');
      return `location = ${from} { return ${status} ${to}; }`;
    }),
    '',
  ].join('\n');
}

function addHeader(name: string, value: string): string {
  return `add_header ${name} ${value} always;`;
}

/** Whether the address that a redirect is for has a page, which goes first on every host. */
function hasPage(folder: string, redirect: string, base: string): boolean {
  const [from = ''] = redirect.split(' ');
  const path = join(folder, from.slice(base.length));
  return existsSync(path.endsWith('/') ? join(path, 'index.html') : path);
}
