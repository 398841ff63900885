/** The part of GitHub’s REST API that a job with a token needs. Paths come after `/repos/<owner>/<name>`. */
export interface GitHub {
  get: (path: string) => Promise<Reply>;
  post: (path: string, body: unknown) => Promise<Reply>;
  patch: (path: string, body: unknown) => Promise<Reply>;
  /** Puts a file with a release. @param release its id */
  attach: (release: number, name: string, content: Uint8Array<ArrayBuffer>) => Promise<Reply>;
  owner: string;
  /** Address of the repository’s page. */
  url: string;
}

/** What GitHub answered; `body` is parsed JSON that nobody has checked yet. */
export interface Reply {
  status: number;
  body: unknown;
}

/**
 * A client for the repository that GitHub Actions names in the environment: `GITHUB_API_URL`, `GITHUB_SERVER_URL`,
 * `GITHUB_REPOSITORY` and `GITHUB_TOKEN`. Calls throw on every error status except 403, 404 and 422, which the caller must
 * handle, so a job never continues with half its work done.
 * @throws a Dutch error when one of the variables is missing
 */
export function createGitHub(environment: NodeJS.ProcessEnv): GitHub {
  const need = (name: string) => {
    const value = environment[name];
    if (!value) throw new Error(`${name} ontbreekt`);
    return value;
  };
  const repository = need('GITHUB_REPOSITORY');
  const root = `${need('GITHUB_API_URL')}/repos/${repository}`;
  const token = need('GITHUB_TOKEN');
  // GitHub takes files on a host of its own; a server of an organisation has a path for them.
  const uploads = root
    .replace('https://api.github.com/', 'https://uploads.github.com/')
    .replace('/api/v3/', '/api/uploads/');
  const send = (method: string, path: string, body?: unknown): Promise<Reply> =>
    ask(
      method,
      `${root}${path}`,
      'application/json',
      body === undefined ? undefined : JSON.stringify(body),
    );
  const ask = async (
    method: string,
    address: string,
    type: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
  ): Promise<Reply> => {
    const response = await fetch(address, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'content-type': type,
        'user-agent': 'afsprakenatlas',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok && ![403, 404, 422].includes(response.status)) {
      throw new Error(`${method} ${new URL(address).pathname} gaf ${response.status}`);
    }
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
    attach: (release, name, content) =>
      ask(
        'POST',
        `${uploads}/releases/${release}/assets?name=${encodeURIComponent(name)}`,
        'application/octet-stream',
        content,
      ),
    owner: repository.split('/')[0] ?? '',
    url: `${need('GITHUB_SERVER_URL')}/${repository}`,
  };
}

/**
 * The body of a reply that must not be an error.
 * @param what the failed step, in Dutch, for the log
 * @throws when the status is 400 or higher
 */
export function sure(reply: Reply, what: string): unknown {
  if (reply.status >= 400) throw new Error(`${what} mislukte: GitHub gaf ${reply.status}`);
  return reply.body;
}
