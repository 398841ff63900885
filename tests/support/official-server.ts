import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the server gives at one path; a list gives its answers in turn, and the last again and again. */
export type Answer = (response: ServerResponse, url: URL) => void;

/** A stand-in for officielebekendmakingen.nl and the API of the Tweede Kamer: below `/publicaties` and `/odata`. */
export interface OfficialServer {
  url: string;
  /** Paths in the order in which they were asked, without the question after them. */
  asked: string[];
  agents: Set<string>;
  close: () => void;
}

/** Starts the server on a free port of this computer. @param answers by path */
export async function startOfficialServer(
  answers: Readonly<Record<string, Answer | readonly Answer[]>>,
): Promise<OfficialServer> {
  const asked: string[] = [];
  const agents = new Set<string>();
  const turns = new Map<string, number>();
  const server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url.pathname);
    agents.add(request.headers['user-agent'] ?? '');
    const given = answers[decodeURIComponent(url.pathname)];
    const turn = turns.get(url.pathname) ?? 0;
    turns.set(url.pathname, turn + 1);
    const answer = typeof given === 'function' ? given : given?.[Math.min(turn, given.length - 1)];
    if (answer) answer(response, url);
    else response.writeHead(404).end('niet gevonden');
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    agents,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const gives =
  (body: string | Uint8Array, type = 'application/xml', status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': type }).end(body);
export const says =
  (status: number): Answer =>
  (response) =>
    response.writeHead(status).end();
export const sendsOn =
  (to: string): Answer =>
  (response) =>
    response.writeHead(302, { location: to }).end();
/** Never answers. */
export const silent: Answer = () => undefined;
/** Breaks off in the middle. */
export const breaksOff: Answer = (response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('<begin');
  setTimeout(() => response.destroy(), 5);
};
/** Goes on for ever. */
export const endless: Answer = (response) => {
  response.writeHead(200);
  const more = () => {
    while (response.write(' '.repeat(65_536)));
    response.once('drain', more);
  };
  more();
};
export const asJson = (value: unknown): Answer => gives(JSON.stringify(value), 'application/json');
