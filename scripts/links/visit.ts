import { setTimeout } from 'node:timers/promises';
import { compareText } from '#domain/text/order.ts';
import type { DeadLink } from '../handoff/link-report.ts';

interface Pace {
  /** Milliseconds to wait for an answer. */
  patience: number;
  /** Milliseconds between two visits to one host, and before a second try. */
  pause: number;
}

/**
 * The dead addresses in alphabetical order, each tried twice. Hosts are visited in parallel, the addresses of one host in turn.
 * What a host refuses to a program (401, 403, 429) does not count as dead, because a reader may well see it.
 * @param links the files that name each address
 * @param copies the stored copy of an address, if a record has one
 */
export async function checkLinks(
  links: ReadonlyMap<string, ReadonlySet<string>>,
  copies: ReadonlyMap<string, string> = new Map(),
  pace: Pace = { patience: 20_000, pause: 1_000 },
): Promise<DeadLink[]> {
  const hosts = Map.groupBy(links.keys(), (url) => new URL(url).host);
  const dead = await Promise.all(
    [...hosts.values()].map(async (urls) => {
      const found: DeadLink[] = [];
      for (const url of urls) {
        const reason = await visitTwice(url, pace);
        if (reason) {
          const archief = copies.get(url);
          const files = [...(links.get(url) ?? [])];
          found.push({ url, reason, files, ...(archief !== undefined && { archief }) });
        }
        await setTimeout(pace.pause);
      }
      return found;
    }),
  );
  return dead.flat().toSorted((a, b) => compareText(a.url, b.url));
}

async function visitTwice(url: string, pace: Pace): Promise<string | undefined> {
  if ((await visit(url, pace)) === undefined) return undefined;
  await setTimeout(pace.pause);
  return visit(url, pace);
}

/** What is wrong with an address, in Dutch; `undefined` when it works. */
async function visit(url: string, { patience }: Pace): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': 'Afsprakenatlas (controle van links, eens per week)' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    const isThere = response.ok || [401, 403, 429].includes(response.status);
    return isThere ? undefined : `antwoord ${response.status}`;
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate ? 'geen antwoord op tijd' : 'niet bereikbaar';
  }
}
