import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../workbench/free-port.ts';
import { type BuiltSites, siteCheck } from './site-check.ts';

const run = promisify(execFile);
const program = { command: 'nginx', debian: 'nginx-light' };

/** An address and what must come back. */
interface Request {
  /** From the top of the host, so including the base path. */
  path: string;
  status: number;
  /** The end of the content type that a browser needs in order to use the file. */
  type?: string;
  /** Where it redirects to. */
  location?: string;
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
  name: 'De site op nginx, met en zonder basispad',
  programs: [program],
  sample: (sites) =>
    requestsOf(sites, (path) => {
      // Files at the top, scripts and styles, and the search index without its many pieces.
      const isFile = /^\/(?:(?:_astro|zoekdata)\/)?[^/]+$/.test(path);
      return samplePages.includes(path) || isFile;
    }),
  all: (sites) => requestsOf(sites, () => true),
  look: async ({ plain, hosted, base }, requests) => {
    const server = await startNginx({ '': plain, [base]: hosted });
    try {
      const problems: string[] = [];
      for (const request of requests) problems.push(...(await ask(server.address, request)));
      return problems;
    } finally {
      await server.stop();
    }
  },
});

/** What is asked of both sites. @param isAsked takes an address within the site, such as `/over/` or `/kaart.svg` */
function requestsOf(
  { plain, hosted, base }: BuiltSites,
  isAsked: (path: string) => boolean,
): Request[] {
  return [['', plain] as const, [base, hosted] as const].flatMap(([prefix, folder]) => [
    ...addressesIn(folder)
      .filter(isAsked)
      .flatMap((path) => requestsFor(prefix, path)),
    { path: `${prefix}/bestaat-niet/`, status: 404, type: 'text/html' },
    { path: `${prefix}/bestaat-niet.json`, status: 404, type: 'text/html' },
  ]);
}

function requestsFor(prefix: string, path: string): Request[] {
  const type = types[path.endsWith('/') ? '.html' : extname(path)];
  const itself: Request = { path: prefix + path, status: 200, ...(type ? { type } : {}) };
  const bare = (prefix + path).slice(0, -1);
  // A site at the top of its host has no address without that slash.
  if (!path.endsWith('/') || bare === '') return [itself];
  return [itself, { path: bare, status: 301, location: prefix + path }];
}

/** The addresses of all files of a site, sorted: `/over/` for `over/index.html`. */
function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
    .toSorted();
}

async function ask(address: string, { path, ...wanted }: Request): Promise<string[]> {
  const response = await fetch(address + encodeURI(path), { redirect: 'manual' });
  const text = await response.text();
  const type = (response.headers.get('content-type') ?? '').replace(/;.*/, '');
  const location = response.headers.get('location') ?? '';
  return [
    ...(response.status === wanted.status ? [] : [`antwoord ${response.status}`]),
    ...(type.endsWith(wanted.type ?? '') ? [] : [`soort ${type}`]),
    ...(wanted.location === undefined || location === wanted.location ? [] : [`naar ${location}`]),
    ...(wanted.status !== 404 || text.includes('Deze pagina is er niet')
      ? []
      : ['zonder de eigen pagina voor wat er niet is']),
  ].map((problem) => `${path}: ${problem}`);
}

/** Starts one nginx on a free port, with each site under its base path. */
async function startNginx(sites: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await mkdir(join(folder, 'sites'));
  const locations: string[] = [];
  for (const [base, site] of Object.entries(sites)) {
    const name = base.slice(1) || 'top';
    const root = join(folder, 'sites', name);
    if (base === '') await symlink(resolve(site), root);
    else {
      await mkdir(root);
      await symlink(resolve(site), join(root, name));
    }
    locations.push(
      `location ${base || '/'} { root ${root}; index index.html; error_page 404 ${base}/404.html; }`,
    );
  }
  const config = join(folder, 'nginx.conf');
  await writeFile(config, configOf(folder, port, locations));
  const nginxWith = (...more: string[]) =>
    run(program.command, ['-p', folder, '-c', config, '-e', join(folder, 'error.log'), ...more], {
      env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
    });
  // Returns once nginx listens: it then continues in the background.
  await nginxWith();
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      await nginxWith('-s', 'stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A configuration with the content types of Debian, and every file that nginx writes in a folder of its own. */
function configOf(folder: string, port: number, locations: readonly string[]): string {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return [
    // Started by root, nginx would otherwise hand its work to a user who may not read these folders.
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${folder}/nginx.pid;`,
    'events { }',
    'http {',
    'include /etc/nginx/mime.types;',
    'default_type application/octet-stream;',
    'access_log off;',
    ...own,
    'server {',
    `listen 127.0.0.1:${port};`,
    'absolute_redirect off;',
    ...locations,
    '}',
    '}',
    '',
  ].join('\n');
}
