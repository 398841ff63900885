/** One stand-in for the API of GitHub: longer than 250 lines because every address that the jobs use has its handler here. */

import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { get } from '../../scripts/handoff/data.ts';

/** The token that a job gets; a request without it is refused. */
export const token = 'ghs_voorbeeld';

interface Comment {
  id: number;
  body: string;
  user: { login: string; type: string };
}

interface Pull {
  number: number;
  title: string;
  body: string;
  head: string;
  base: string;
  sha?: string;
}

interface Issue {
  number: number;
  title: string;
  body: string;
  labels: string[];
  state: string;
}

/** A stand-in for api.github.com: the same addresses and answers, on a real bare git repository. */
export interface GitHubServer {
  url: string;
  /** Every request that changes something, such as `POST /git/trees`. */
  changes: string[];
  /** Requests that GitHub would not recognise or accept, with the status it would give. */
  strange: string[];
  comments: Map<number, Comment[]>;
  pulls: Pull[];
  issues: Issue[];
  /** Whether GitHub Pages is on. */
  hasPages: boolean;
  /** Reviews by number of the pull request: see tests/payloads/beoordelingen.json. */
  reviews: Map<number, unknown[]>;
  /** How often the workflow for issues ran in a day, by account. */
  runsToday: Map<string, number>;
  /** What GitHub knows of publications: see tests/payloads/publicaties.json. */
  publications: { deployments: unknown[]; statuses: Record<string, unknown[]>; runs: unknown };
  /** Workflows that were started, with their branch: `ci.yml voorstel/melding-7`. */
  dispatched: string[];
  /** Whether to answer 403 to a new pull request, as GitHub does to workflows unless a setting allows them. */
  forbidPulls: boolean;
  close: () => void;
}

interface Reply {
  status: number;
  body?: unknown;
}

/** One request: what the groups of the address matched, the query and the parsed body. */
interface Call {
  parts: string[];
  query: URLSearchParams;
  body: unknown;
}

type Route = [address: RegExp, answer: (call: Call) => Reply];

const repository = '/repos/voorbeeld/afsprakenatlas';

/**
 * Starts the server on a free port.
 * @param bare folder of the bare git repository that stands for the one on GitHub
 */
export async function startGitHub(bare: string): Promise<GitHubServer> {
  const server = createServer(async (request, response) => {
    const reply = answer(state, routes, request, await readBody(request));
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body ?? {}));
  });
  const state: GitHubServer = {
    url: '',
    changes: [],
    strange: [],
    comments: new Map(),
    pulls: [],
    issues: [],
    hasPages: true,
    reviews: new Map(),
    runsToday: new Map(),
    publications: { deployments: [], statuses: {}, runs: { workflow_runs: [] } },
    dispatched: [],
    forbidPulls: false,
    close: () => server.close(),
  };
  const routes = [...gitRoutes(bare), ...talkRoutes(state, bare)];
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  state.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return state;
}

function answer(
  state: GitHubServer,
  routes: readonly Route[],
  request: IncomingMessage,
  body: unknown,
): Reply {
  const url = new URL(request.url ?? '', 'http://host');
  const isOurs = url.pathname.startsWith(repository);
  const call = `${request.method} ${decodeURIComponent(url.pathname.slice(repository.length))}`;
  const isKnown = request.headers.authorization === `Bearer ${token}`;
  if (isOurs && isKnown && request.method !== 'GET') state.changes.push(call);
  for (const [address, handle] of isOurs && isKnown ? routes : []) {
    const parts = address.exec(call)?.slice(1);
    if (!parts) continue;
    const reply = handle({ parts, query: url.searchParams, body });
    if (reply.status === 422) state.strange.push(`422 ${call}`);
    return reply;
  }
  state.strange.push(`${isKnown ? 404 : 401} ${call}`);
  return { status: isKnown ? 500 : 401 };
}

/** The addresses that read and write commits and branches, answered by git itself. */
function gitRoutes(bare: string): Route[] {
  const git = (args: string[], input = '', env: Record<string, string> = {}) =>
    runGit(bare, args, input, env);
  return [
    [
      /^GET \/git\/ref\/(heads\/.+)$/,
      ({ parts: [ref] }) => {
        const sha = shaOf(bare, `refs/${ref}`);
        return sha ? { status: 200, body: { object: { sha, type: 'commit' } } } : { status: 404 };
      },
    ],
    [
      /^GET \/git\/commits\/([0-9a-f]{40})$/,
      ({ parts: [sha = ''] }) => {
        const [tree, name, email] = git(['show', '-s', '--format=%T%n%an%n%ae', sha]).split('\n');
        return { status: 200, body: { sha, tree: { sha: tree }, author: { name, email } } };
      },
    ],
    [
      /^POST \/git\/trees$/,
      ({ body }) => {
        const env = { GIT_INDEX_FILE: join(bare, 'index-of-test') };
        git(['read-tree', text(body, 'base_tree')], '', env);
        for (const entry of list(body, 'tree')) {
          if (get(entry, 'type') !== 'blob') return { status: 422 };
          const blob = git(['hash-object', '-w', '--stdin'], text(entry, 'content'));
          const info = `${text(entry, 'mode')},${blob},${text(entry, 'path')}`;
          git(['update-index', '--add', '--cacheinfo', info], '', env);
        }
        return { status: 201, body: { sha: git(['write-tree'], '', env) } };
      },
    ],
    [
      /^POST \/git\/commits$/,
      ({ body }) => {
        const author = get(body, 'author');
        const env = {
          GIT_AUTHOR_NAME: text(author, 'name'),
          GIT_AUTHOR_EMAIL: text(author, 'email'),
          GIT_COMMITTER_NAME: text(author, 'name'),
          GIT_COMMITTER_EMAIL: text(author, 'email'),
        };
        const parents = list(body, 'parents').flatMap((sha) => ['-p', String(sha)]);
        const args = ['commit-tree', text(body, 'tree'), ...parents];
        return { status: 201, body: { sha: git(args, text(body, 'message'), env) } };
      },
    ],
    [
      /^POST \/git\/refs$/,
      ({ body }) => {
        if (shaOf(bare, text(body, 'ref'))) return { status: 422 };
        git(['update-ref', text(body, 'ref'), text(body, 'sha')]);
        return { status: 201 };
      },
    ],
    [
      /^GET \/contents\/(.+)$/,
      ({ parts: [path], query }) => {
        const name = `refs/heads/${query.get('ref')}:${path}`;
        if (!shaOf(bare, name)) return { status: 404 };
        const content = Buffer.from(`${git(['show', name])}\n`).toString('base64');
        return { status: 200, body: { content, encoding: 'base64' } };
      },
    ],
    [
      /^PATCH \/git\/refs\/(heads\/.+)$/,
      ({ parts: [ref], body }) => {
        git(['update-ref', `refs/${ref}`, text(body, 'sha')]);
        return { status: 200 };
      },
    ],
  ];
}

/** The addresses of pull requests, comments, issues and workflows: what GitHub has besides git. */
function talkRoutes(state: GitHubServer, bare: string): Route[] {
  return [
    [
      /^GET \/pulls$/,
      ({ query }) => ({
        status: query.get('state') === 'open' ? 200 : 422,
        body: state.pulls
          .filter(({ head }) => query.get('head') === null || head === query.get('head'))
          .map(toPull),
      }),
    ],
    [
      /^POST \/pulls$/,
      ({ body }) => {
        if (state.forbidPulls) return { status: 403 };
        const head = text(body, 'head');
        if (!shaOf(bare, `refs/heads/${head}`)) return { status: 422 };
        const pull = {
          number: 100 + state.pulls.length,
          title: text(body, 'title'),
          body: text(body, 'body'),
          base: text(body, 'base'),
          head: `voorbeeld:${head}`,
        };
        state.pulls.push(pull);
        return { status: 201, body: toPull(pull) };
      },
    ],
    [/^PATCH \/pulls\/(\d+)$/, ({ parts, body }) => update(state.pulls, parts, body, toPull)],
    [
      /^GET \/pulls\/(\d+)\/reviews$/,
      ({ parts: [number], query }) => ({
        status: 200,
        body: query.get('page') === '1' ? (state.reviews.get(Number(number)) ?? []) : [],
      }),
    ],
    [
      /^GET \/actions\/workflows\/melding\.yml\/runs$/,
      ({ query }) => ({
        status: /^>=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(query.get('created') ?? '') ? 200 : 422,
        body: {
          total_count: state.runsToday.get(query.get('actor') ?? '') ?? 1,
          workflow_runs: [],
        },
      }),
    ],
    [
      /^GET \/issues\/(\d+)\/comments$/,
      ({ parts: [issue], query }) => ({
        status: 200,
        body: query.get('page') === '1' ? (state.comments.get(Number(issue)) ?? []) : [],
      }),
    ],
    [
      /^POST \/issues\/(\d+)\/comments$/,
      ({ parts: [issue], body }) => {
        const all = state.comments.get(Number(issue)) ?? [];
        const user = { login: 'github-actions[bot]', type: 'Bot' };
        const comment = { id: Number(issue) * 1000 + all.length, body: text(body, 'body'), user };
        state.comments.set(Number(issue), [...all, comment]);
        return { status: 201, body: comment };
      },
    ],
    [
      /^PATCH \/issues\/comments\/(\d+)$/,
      ({ parts: [id], body }) => {
        const all = [...state.comments.values()].flat();
        const comment = all.find((known) => known.id === Number(id));
        if (comment?.user.type !== 'Bot') return { status: 403 };
        comment.body = text(body, 'body');
        return { status: 200, body: comment };
      },
    ],
    [
      /^POST \/actions\/workflows\/([\w.-]+)\/dispatches$/,
      ({ parts: [workflow], body }) => {
        state.dispatched.push(`${workflow} ${text(body, 'ref')}`);
        return { status: 204 };
      },
    ],
    [
      /^GET $/,
      () => ({ status: 200, body: { default_branch: 'main', has_pages: state.hasPages } }),
    ],
    [
      /^GET \/deployments$/,
      ({ query }) => ({
        status: query.get('environment') === 'github-pages' ? 200 : 422,
        body: state.publications.deployments,
      }),
    ],
    [
      /^GET \/deployments\/(\d+)\/statuses$/,
      ({ parts: [id = ''] }) => ({ status: 200, body: state.publications.statuses[id] ?? [] }),
    ],
    [
      /^GET \/actions\/workflows\/ci\.yml\/runs$/,
      ({ query }) => ({
        status: query.get('status') === 'success' && query.get('branch') === 'main' ? 200 : 422,
        body: state.publications.runs,
      }),
    ],
    [
      /^GET \/issues$/,
      ({ query }) => ({
        status: 200,
        body: state.issues.filter(({ labels }) => labels.includes(query.get('labels') ?? '')),
      }),
    ],
    [
      /^POST \/issues$/,
      ({ body }) => {
        const issue = {
          number: 500 + state.issues.length,
          title: text(body, 'title'),
          body: text(body, 'body'),
          labels: list(body, 'labels').map(String),
          state: 'open',
        };
        state.issues.push(issue);
        return { status: 201, body: issue };
      },
    ],
    [
      /^PATCH \/issues\/(\d+)$/,
      ({ parts, body }) => update(state.issues, parts, body, (issue) => issue),
    ],
  ];
}

function update<T extends { number: number }>(
  all: readonly T[],
  [number]: string[],
  change: unknown,
  show: (item: T) => unknown,
): Reply {
  const item = all.find((known) => known.number === Number(number));
  if (!item) return { status: 404 };
  return { status: 200, body: show(Object.assign(item, change)) };
}

function toPull({ number, title, head, sha }: Pull) {
  const html_url = `https://github.com/voorbeeld/afsprakenatlas/pull/${number}`;
  return { number, title, html_url, head: { sha, ref: head?.replace(/^.*:/, '') } };
}

function shaOf(bare: string, name: string): string | undefined {
  try {
    return runGit(bare, ['rev-parse', '--verify', '--quiet', name], '', {});
  } catch {
    return undefined;
  }
}

function runGit(bare: string, args: string[], input: string, env: Record<string, string>): string {
  return execFileSync('git', ['--git-dir', bare, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  }).trim();
}

function text(value: unknown, name: string): string {
  return String(get(value, name));
}

function list(value: unknown, name: string): unknown[] {
  const found = get(value, name);
  return Array.isArray(found) ? found : [];
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const written = Buffer.concat(parts).toString('utf8');
  return written === '' ? undefined : JSON.parse(written);
}
