import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A server that counts what it sends. */
export interface BenchServer {
  address: string;
  /** Adds a file at an address, next to those of the site. */
  put(path: string, body: string): void;
  /** What was sent since the last call: bytes of bodies as they went over the wire, by address. */
  takeSent(): Map<string, number>;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};
const compressed = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml']);

/**
 * Serves a built site on a free port as a good static host does: texts in Brotli, the parts of Pagefind’s index as they are
 * (they are compressed already), all of it to be cached by the browser for an hour.
 */
export async function startBenchServer(site: string): Promise<BenchServer> {
  const extra = new Map<string, string>();
  const packed = new Map<string, Buffer>();
  let sent = new Map<string, number>();
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('de server heeft geen poort');
  return {
    address: `http://localhost:${bound.port}`,
    put: (path, body) => void extra.set(path, body),
    takeSent: () => {
      const taken = sent;
      sent = new Map();
      return taken;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(site, path, path.endsWith('/') ? 'index.html' : '');
    const own = extra.get(path);
    if (
      own === undefined &&
      (path.split('/').includes('..') || !existsSync(file) || statSync(file).isDirectory())
    ) {
      response.writeHead(404).end();
      return;
    }
    const extension = path.endsWith('/') ? '.html' : extname(path);
    const headers = {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
    };
    if (!compressed.has(extension)) {
      const { size } = statSync(file);
      sent.set(path, (sent.get(path) ?? 0) + size);
      response.writeHead(200, { ...headers, 'content-length': size });
      createReadStream(file).pipe(response);
      return;
    }
    const body = packed.get(path) ?? pack(own ?? readFileSync(file));
    packed.set(path, body);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      ...headers,
      'content-encoding': 'br',
      'content-length': body.length,
    });
    response.end(body);
  }
}

/** Brotli at its best level, as on a host that compresses once; above 20 MB at a faster one. */
function pack(body: string | Buffer): Buffer {
  const bytes = Buffer.from(body);
  const quality = bytes.length > 20_000_000 ? 6 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
