import { parseMdx } from '#check/record/parse.ts';
import { alineaNames } from '#domain/brief/anchor.ts';
import { followAlineas } from '#domain/brief/follow.ts';

/** A whole paragraph as editors write it: its attributes, and the rest. */
const alinea = /^<Alinea((?:\s+[\w-]+="[^"]*")*)\s*>([\s\S]*?)^<\/Alinea>$/gm;

/**
 * A section of a letter in which every address of the version before leads to the same content as then: paragraphs are
 * numbered in the order of the text, what moved has its old numbers in `eerder`, and what has gone left a notice in its
 * place. The text itself when that is so already, or when it cannot be read.
 * @param before the same section before the change
 */
export function keepAlineas(file: string, before: string, text: string): string {
  const old = parseMdx(file, before).parsed?.alineas;
  if (!old) return text;
  let kept = text;
  // Names that were written now say more about which of two notices with the same words is which.
  for (let round = 0; round <= old.length; round += 1) {
    const more = keepOnce(file, old, kept);
    if (more === kept) break;
    kept = more;
  }
  return kept;
}

function keepOnce(file: string, old: Alineas, text: string): string {
  let whole = text;
  // A notice moves what comes after it, so another text may prove to have gone.
  for (let round = 0; round <= old.length; round += 1) {
    const more = withNotices(file, old, whole);
    if (more === whole) break;
    whole = more;
  }
  const now = parseMdx(file, whole).parsed?.alineas;
  if (!now || [...whole.matchAll(alinea)].length !== now.length) return text;
  const { names } = followAlineas(old, now);
  const needed = new Set([...names.values()].flat());
  const lists = now.map(({ nr, eerder }) => {
    const mine = names.get(nr) ?? [];
    // An old name that the text of another paragraph had, was given to this one by mistake.
    const others = eerder.filter((name) => !needed.has(name));
    return { nr, eerder: [...mine, ...others] };
  });
  const owns = alineaNames(lists).map(([own]) => own);
  let index = 0;
  return whole.replace(alinea, (_, attributes: string, body: string) => {
    const { nr = index + 1, eerder = [] } = lists[index] ?? {};
    const earlier = eerder.filter((name) => name !== owns[index]);
    index += 1;
    return `<Alinea${withNumbers(attributes, nr, earlier)}>${body}</Alinea>`;
  });
}

type Alineas = Parameters<typeof followAlineas>[0];

/** The text with a notice for each paragraph that has gone, after what came before it. */
function withNotices(file: string, old: Alineas, text: string): string {
  const now = parseMdx(file, text).parsed?.alineas;
  if (!now || [...text.matchAll(alinea)].length !== now.length) return text;
  const { gone, to } = followAlineas(old, now);
  const owns = alineaNames(old).map(([own = '']) => own);
  const notices = new Map<number, string[]>();
  for (const nr of gone) {
    const previous = to.get(Math.max(0, ...[...to.keys()].filter((from) => from < nr))) ?? 0;
    const own = owns[nr - 1] ?? '';
    notices.set(previous, [...(notices.get(previous) ?? []), noticeOf(nr, own)]);
  }
  if (notices.size === 0) return text;
  let index = 0;
  const first = (notices.get(0) ?? []).map((notice) => `${notice}\n\n`).join('');
  return text.replace(alinea, (whole) => {
    index += 1;
    const after = (notices.get(index) ?? []).map((notice) => `\n\n${notice}`).join('');
    return `${index === 1 ? first : ''}${whole}${after}`;
  });
}

/** What takes the place of a paragraph that has gone. */
export function noticeOf(nr: number, eerder?: string): string {
  const tag = eerder === undefined ? '' : ` eerder="${eerder}"`;
  return `<Alinea nr="${nr}"${tag} vorm="vervallen">\n\nHier stond alinea ${nr}. Die tekst is vervallen.\n\n</Alinea>`;
}

function withNumbers(attributes: string, nr: number, eerder: readonly string[]): string {
  const others = attributes.replace(/\s+(?:nr|eerder)="[^"]*"/g, '');
  const earlier = eerder.length === 0 ? '' : ` eerder="${eerder.join(' ')}"`;
  return ` nr="${nr}"${earlier}${others}`;
}
