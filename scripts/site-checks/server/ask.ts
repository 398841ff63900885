/** An address and what must come back. */
export interface Asked {
  /** From the top of the host, so including the base path. */
  path: string;
  status: number;
  /** The end of the content type that a browser needs in order to use the file. */
  type?: string;
  /** Where it redirects to. */
  location?: string;
  /** Headers to send. */
  send?: Record<string, string>;
  /** Headers that must come back, by what is in them; `null` is none. */
  headers?: Record<string, string | null>;
}

/** What a reader must be protected by on every page. */
export const safe: Record<string, string> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Asks a server for an address.
 * @param address of the server, without a slash at the end
 * @returns what came back otherwise than it must, one line each, in Dutch
 */
export async function ask(address: string, { path, ...wanted }: Asked): Promise<string[]> {
  const response = await fetch(address + encodeURI(path), {
    redirect: 'manual',
    headers: wanted.send ?? {},
  });
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
    ...problemsOfHeaders(response.headers, wanted.headers ?? {}),
  ].map((problem) => `${path}: ${problem}`);
}

function problemsOfHeaders(headers: Headers, wanted: Record<string, string | null>): string[] {
  return Object.entries(wanted).flatMap(([name, part]) => {
    const value = headers.get(name);
    const isGood = part === null ? value === null : value?.includes(part);
    return isGood ? [] : [`${name} is ${value}, en niet ${part}`];
  });
}
