import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type BuiltSites, siteCheck } from '../check/site-check.ts';
import { type Asked, ask, safe } from './ask.ts';
import { nginxPrograms, startNginx } from './nginx-server.ts';

/** An address of one of the built sites. */
interface Request extends Asked {
  site: 'plain' | 'hosted';
}

/** For each extension, how the content type ends, without its parameters; other files may have any type. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': '/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': '/xml',
  '.txt': 'text/plain',
};

/** Pages of the sample; each is also asked for without its last slash, which must redirect. */
const samplePages = ['/', '/over/', '/afspraken/2024/zoetwater-noord/', '/zoeken/'];

export const nginx = siteCheck<Request>({
  name: 'De site op nginx met deploy/nginx.conf, met en zonder basispad',
  programs: nginxPrograms,
  sample: (sites) =>
    requestsOf(sites, (path) => {
      // Files at the top, scripts and styles, and the search index without its many pieces.
      const isFile = /^\/(?:(?:_astro|zoekdata|\.well-known)\/)?[^/]+$/.test(path);
      return samplePages.includes(path) || isFile;
    }),
  all: (sites) => requestsOf(sites, () => true),
  look: async ({ plain, hosted, base }, requests) => {
    const servers = {
      plain: await startNginx(plain, ''),
      hosted: await startNginx(hosted, base),
    };
    try {
      const problems: string[] = [];
      for (const request of requests)
        problems.push(...(await ask(servers[request.site].address, request)));
      return [...problems, ...(await problemsOfEtag(`${servers.plain.address}/over/`))];
    } finally {
      await Promise.all([servers.plain.stop(), servers.hosted.stop()]);
    }
  },
});

/** What is asked of both sites. @param isAsked takes an address within the site, such as `/over/` or `/kaart.svg` */
function requestsOf(
  { plain, hosted, base }: BuiltSites,
  isAsked: (path: string) => boolean,
): Request[] {
  const sites = [['plain', '', plain] as const, ['hosted', base, hosted] as const];
  return sites.flatMap(([site, prefix, folder]) =>
    [
      ...addressesIn(folder)
        .filter(isAsked)
        .flatMap((path) => requestsFor(prefix, path)),
      ...special(prefix, folder),
    ].map((request) => ({ site, ...request })),
  );
}

function requestsFor(prefix: string, path: string): Asked[] {
  // Browsers read rules for prefetching only under their own type.
  const type =
    path === '/voorladen.json'
      ? 'application/speculationrules+json'
      : types[path.endsWith('/') ? '.html' : extname(path)];
  const itself: Asked = { path: prefix + path, status: 200, ...(type ? { type } : {}) };
  const bare = (prefix + path).slice(0, -1);
  // A site at the top of its host has no address without that slash.
  if (!path.endsWith('/') || bare === '') return [itself];
  return [itself, { path: bare, status: 301, location: prefix + path }];
}

/** What is asked of a site besides its files: what is not there, what leads on, and what the headers are. */
function special(prefix: string, folder: string): Asked[] {
  const missing = [
    '/bestaat-niet/',
    '/bestaat-niet.json',
    '/zoekdata/',
    '/_headers',
    '/_nginx.conf',
  ];
  const [from = '', to = ''] = readFileSync(join(folder, '_redirects'), 'utf8').split(' ');
  const hashed = readdirSync(join(folder, '_astro')).find((name) => name.endsWith('.css')) ?? '';
  const isPacked = readdirSync(folder).includes('index.html.br');
  return [
    ...missing.map((path) => ({
      path: prefix + path,
      status: 404,
      type: 'text/html',
      headers: { 'cache-control': null, 'x-content-type-options': 'nosniff' },
    })),
    { path: from, status: 301, location: to },
    {
      path: `${prefix}/`,
      status: 200,
      headers: {
        ...safe,
        'cache-control': 'no-cache',
        etag: '"',
        'speculation-rules': `"${prefix}/voorladen.json"`,
      },
    },
    { path: `${prefix}/_astro/${hashed}`, status: 200, headers: { 'cache-control': 'immutable' } },
    { path: `${prefix}/_astro/is-weg.css`, status: 404, headers: { 'cache-control': null } },
    ...(isPacked ? ['br', 'gzip'] : []).map((encoding) => ({
      path: `${prefix}/over/`,
      status: 200,
      send: { 'accept-encoding': encoding },
      headers: { 'content-encoding': encoding, vary: 'Accept-Encoding', ...safe },
    })),
  ];
}

/** The addresses of all files of a site that readers may get, sorted: `/over/` for `over/index.html`. */
function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .filter((file) => !/^\/_(?:headers|redirects|nginx\.conf)|\.(?:br|gz)$/.test(file))
    .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
    .toSorted();
}

/** A browser that has a page asks whether it changed, and must hear that it did not. */
async function problemsOfEtag(address: string): Promise<string[]> {
  const etag = (await fetch(address)).headers.get('etag') ?? '';
  const { status } = await fetch(address, { headers: { 'if-none-match': etag } });
  return status === 304 ? [] : [`${address}: antwoord ${status} op de vraag of er iets veranderde`];
}
