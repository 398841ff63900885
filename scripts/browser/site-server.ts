import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

export interface SiteServer {
  /** Of the site, base path included, without a slash at its end. */
  address: string;
  /** Serves another build at the same address from now on. */
  publish(folder: string): void;
  stop(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site under its base path on a free port. Browsers may cache every file for ten minutes, as with GitHub Pages.
 * @param base such as `/atlas`; empty for a site at the top of its host
 * @param headersOf headers of an address besides, as a host that can be told what to send
 */
export async function startSiteServer(
  folder: string,
  base: string,
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<SiteServer> {
  let site = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '';
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    if (
      path === '' ||
      path.split('/').includes('..') ||
      !existsSync(file) ||
      !statSync(file).isFile()
    ) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...headersOf(pathname),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('de server heeft geen poort');
  return {
    address: `http://localhost:${bound.port}${base}`,
    publish: (next) => {
      site = next;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
