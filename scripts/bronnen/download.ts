import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { limits } from '#import/limits.ts';
import { Refused, refuse } from '#import/refuse.ts';

/** How patient a download is. Milliseconds and bytes. */
export interface Pace {
  /** For one answer as a whole. */
  patience: number;
  /** Before the second try; each next one waits twice as long. */
  pause: number;
  tries: number;
  maxBytes: number;
}

export const calm: Pace = { patience: 30_000, pause: 1_000, tries: 4, maxBytes: limits.fileBytes };

/** Says who asks, so that a host can find us. */
const agent = 'Afsprakenatlas Leefomgeving (leest officiele stukken; wekelijks en op verzoek)';

/** What a server answered. */
export interface Download {
  bytes: Uint8Array;
  /** Content type without parameters. */
  type: string;
}

/** Why a try failed, and whether another may help. */
class Failed extends Error {
  readonly again: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly wait: number | undefined;
  constructor(message: string, again: boolean, wait?: number) {
    super(message);
    this.again = again;
    this.wait = wait;
  }
}

/**
 * The answer at an address. A refusal of the server (429, 5xx), silence and a broken connection are tried again, each time
 * after twice as long.
 * @param name what is asked for, for the sentence
 * @throws `Refused` when it is not there (also as a page that answers 200), too large, or does not come
 */
export async function download(name: string, url: string, pace: Pace = calm): Promise<Download> {
  let last = '';
  for (let attempt = 0; attempt < pace.tries; attempt += 1) {
    try {
      return await tryOnce(url, pace);
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      last = error.message;
      if (!error.again) throw refuse(name, last);
      const wait = Math.max(pace.pause * 2 ** attempt, error.wait ?? 0);
      if (attempt < pace.tries - 1) await setTimeout(Math.min(wait, pace.pause * 60));
    }
  }
  throw refuse(name, `${last}, ook na ${pace.tries} keer proberen`);
}

async function tryOnce(url: string, { patience, maxBytes }: Pace): Promise<Download> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, { headers: { 'user-agent': agent }, signal });
    if (isMissing(response.url))
      throw new Failed('is er niet: de server verwijst naar een foutpagina', false);
    if (response.status === 404 || response.status === 410) throw new Failed('is er niet', false);
    if (!response.ok) {
      await response.body?.cancel();
      const isBusy = response.status === 429 || response.status >= 500;
      const seconds = Number(response.headers.get('retry-after'));
      throw new Failed(
        `de server antwoordt ${response.status}`,
        isBusy,
        seconds > 0 ? seconds * 1000 : undefined,
      );
    }
    const said = Number(response.headers.get('content-length'));
    if (said > maxBytes) throw new Failed(tooLarge(maxBytes), false);
    const bytes = await readBody(response, maxBytes);
    return {
      bytes,
      type: (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '',
    };
  } catch (error) {
    if (error instanceof Failed) throw error;
    throw new Failed(signal.aborted ? 'antwoordt niet op tijd' : 'is niet bereikbaar', true);
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new Failed(tooLarge(maxBytes), false);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(maxBytes: number): string {
  return `is groter dan ${maxBytes / 1e6} MB`;
}

/** Whether a server sent us on to its page for what is missing. */
function isMissing(url: string): boolean {
  return /fout-?404|\/404(?:[./?]|$)|notfound/i.test(url);
}

/** Downloads once and keeps the bytes in a folder; the next time they come from there. */
export function createCachedDownload(folder: string, pace: Pace = calm) {
  return async (name: string, url: string): Promise<Download> => {
    const key = createHash('sha256').update(url).digest('hex').slice(0, 32);
    const path = join(folder, key);
    const [bytes, type] = await Promise.all([
      readFile(path).catch(() => undefined),
      readFile(`${path}.soort`, 'utf8').catch(() => undefined),
    ]);
    if (bytes && type !== undefined) return { bytes, type };
    const fresh = await download(name, url, pace);
    await mkdir(folder, { recursive: true });
    // Moved into place, so that an interruption leaves no half file. The kind comes last and makes it whole.
    await writeFile(`${path}.deel`, fresh.bytes);
    await rename(`${path}.deel`, path);
    await writeFile(`${path}.soort`, fresh.type);
    return fresh;
  };
}

/** A way to get what is at an address: straight, or with a cache. */
export type Fetch = (name: string, url: string) => Promise<Download>;

/** Whether an error is a refusal to report to a person, and not a mistake of ours. */
export function isRefused(error: unknown): error is Refused {
  return error instanceof Refused;
}
