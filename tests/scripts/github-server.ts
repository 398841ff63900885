import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';

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

/** What stands in for api.github.com: the same addresses and answers, on a real bare git repository. */
export interface GitHubServer {
  url: string;
  /** Every request that changes something: `POST /git/trees`. */
  changes: string[];
  /** Requests that GitHub would not know or not accept. */
  strange: string[];
  comments: Map<number, Comment[]>;
  pulls: Pull[];
  issues: { number: number; title: string; body: string; labels: string[] }[];
  /** Workflows that were asked to run, with their branch. */
  dispatched: string[];
  /** Answer 403 when a workflow makes a pull request, as GitHub does unless the setting is on. */
  forbidPulls: boolean;
  close: () => void;
}

const repository = '/repos/voorbeeld/afsprakenatlas';

export async function startGitHub(bare: string): Promise<GitHubServer> {
  const state: GitHubServer = {
    url: '',
    changes: [],
    strange: [],
    comments: new Map(),
    pulls: [],
    issues: [],
    dispatched: [],
    forbidPulls: false,
    close: () => server.close(),
  };
  const server: Server = createServer(async (request, response) => {
    const reply = answer(state, bare, request, await readBody(request));
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  state.url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return state;
}

interface Reply {
  status: number;
  body?: unknown;
}

/** What the scripts send, all calls together. */
interface RequestBody {
  base_tree: string;
  tree: string;
  author: { name: string; email: string };
  parents: string[];
  message: string;
  ref: string;
  sha: string;
  title: string;
  body: string;
  head: string;
  base: string;
  labels: string[];
}

interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  content: string;
}

function answer(state: GitHubServer, bare: string, request: IncomingMessage, text: string): Reply {
  const body: RequestBody = JSON.parse(text || '{}');
  const url = new URL(request.url ?? '', 'http://host');
  const method = request.method ?? 'GET';
  const call = `${method} ${decodeURIComponent(url.pathname.replace(repository, ''))}`;
  const refused = (status: number): Reply => {
    state.strange.push(`${status} ${method} ${request.url}`);
    return { status };
  };
  if (request.headers.authorization !== `Bearer ${token}`) return refused(401);
  if (!url.pathname.startsWith(repository)) return refused(500);
  if (method !== 'GET') state.changes.push(call);
  const git = (args: string[], input?: string, env: Record<string, string> = {}) =>
    execFileSync('git', ['--git-dir', bare, ...args], {
      encoding: 'utf8',
      input: input ?? '',
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trim();
  const shaOf = (name: string) => {
    try {
      return git(['rev-parse', '--verify', '--quiet', name]);
    } catch {
      return undefined;
    }
  };
  const match = (pattern: RegExp) => pattern.exec(call)?.slice(1);
  let found: string[] | undefined;

  found = match(/^GET \/git\/ref\/(heads\/.+)$/);
  if (found) {
    const sha = shaOf(`refs/${found[0]}`);
    return sha ? { status: 200, body: { object: { sha, type: 'commit' } } } : { status: 404 };
  }
  found = match(/^GET \/git\/commits\/([0-9a-f]{40})$/);
  if (found) {
    const [sha = ''] = found;
    const [tree, name, email] = git(['show', '-s', '--format=%T%n%an%n%ae', sha]).split('\n');
    return { status: 200, body: { sha, tree: { sha: tree }, author: { name, email } } };
  }
  if (call === 'POST /git/trees') {
    const env = { GIT_INDEX_FILE: join(bare, 'index-of-test') };
    git(['read-tree', body.base_tree], '', env);
    const { tree }: { tree: TreeEntry[] } = JSON.parse(text);
    for (const { path, mode, type, content } of tree) {
      if (type !== 'blob') return refused(422);
      const blob = git(['hash-object', '-w', '--stdin'], content);
      git(['update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`], '', env);
    }
    return { status: 201, body: { sha: git(['write-tree'], '', env) } };
  }
  if (call === 'POST /git/commits') {
    const { name, email } = body.author;
    const env = {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
    };
    const parents = body.parents.flatMap((sha) => ['-p', sha]);
    return {
      status: 201,
      body: { sha: git(['commit-tree', body.tree, ...parents], body.message, env) },
    };
  }
  if (call === 'POST /git/refs') {
    if (shaOf(body.ref)) return refused(422);
    git(['update-ref', body.ref, body.sha]);
    return { status: 201, body: { ref: body.ref } };
  }
  found = match(/^PATCH \/git\/refs\/(heads\/.+)$/);
  if (found) {
    git(['update-ref', `refs/${found[0]}`, body.sha]);
    return { status: 200 };
  }
  if (call === 'GET /pulls') {
    const head = url.searchParams.get('head');
    if (url.searchParams.get('state') !== 'open') return refused(422);
    return {
      status: 200,
      body: state.pulls.filter((pull) => pull.head === head).map(toPull),
    };
  }
  if (call === 'POST /pulls') {
    if (state.forbidPulls) return { status: 403, body: { message: 'not permitted' } };
    if (!shaOf(`refs/heads/${body.head}`)) return refused(422);
    const pull = { ...body, number: 100 + state.pulls.length, head: `voorbeeld:${body.head}` };
    state.pulls.push(pull);
    return { status: 201, body: toPull(pull) };
  }
  found = match(/^PATCH \/pulls\/(\d+)$/);
  if (found) {
    const pull = state.pulls.find(({ number }) => number === Number(found?.[0]));
    if (!pull) return refused(404);
    Object.assign(pull, body);
    return { status: 200, body: toPull(pull) };
  }
  found = match(/^(GET|POST) \/issues\/(\d+)\/comments$/);
  if (found) {
    const issue = Number(found[1]);
    const list = state.comments.get(issue) ?? [];
    if (found[0] === 'GET')
      return { status: 200, body: url.searchParams.get('page') === '1' ? list : [] };
    const comment = {
      id: issue * 1000 + list.length,
      body: body.body,
      user: { login: 'github-actions[bot]', type: 'Bot' },
    };
    state.comments.set(issue, [...list, comment]);
    return { status: 201, body: comment };
  }
  found = match(/^PATCH \/issues\/comments\/(\d+)$/);
  if (found) {
    const comment = [...state.comments.values()].flat().find(({ id }) => id === Number(found?.[0]));
    if (comment?.user.type !== 'Bot') return refused(403);
    comment.body = body.body;
    return { status: 200, body: comment };
  }
  found = match(/^POST \/actions\/workflows\/([\w.-]+)\/dispatches$/);
  if (found) {
    state.dispatched.push(`${found[0]} ${body.ref}`);
    return { status: 204 };
  }
  if (call === 'GET /issues') {
    const label = url.searchParams.get('labels') ?? '';
    const open = state.issues.filter(({ labels }) => labels.includes(label));
    return { status: 200, body: open };
  }
  if (call === 'POST /issues') {
    const issue = { ...body, number: 500 + state.issues.length };
    state.issues.push(issue);
    return { status: 201, body: issue };
  }
  found = match(/^PATCH \/issues\/(\d+)$/);
  if (found) {
    const issue = state.issues.find(({ number }) => number === Number(found?.[0]));
    if (!issue) return refused(404);
    Object.assign(issue, body);
    return { status: 200, body: issue };
  }
  return refused(500);
}

function toPull(pull: Pull) {
  const html_url = `https://github.com/voorbeeld/afsprakenatlas/pull/${pull.number}`;
  return { number: pull.number, html_url, head: { sha: pull.sha } };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
