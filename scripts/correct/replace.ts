import type { VisibleText } from './visible-text.ts';
import { visibleValue } from './visible-text.ts';

/** A piece of source to replace. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/**
 * What changes in the source when the words at a place become others: only the words that differ, so that links, footnotes and
 * typography around them stay. `undefined` when what differs has a link or a footnote in it, which only a person can place.
 * @param source what the editor wrote
 * @param at index of the first letter of the words in the visible text
 * @param words what is there, without typography
 * @param typed what should stand there
 */
export function changeAt(
  source: string,
  visible: VisibleText,
  at: number,
  words: string,
  typed: string,
): Change | undefined {
  const better = withOneStop(visible.text.slice(at + words.length), words, typed);
  const next = visibleValue(better);
  const prefix = sharedStart(words, next.text);
  const suffix = sharedEnd(words.slice(prefix), next.text.slice(prefix));
  const text = better.slice(
    next.from[prefix] ?? better.length,
    next.to[next.text.length - suffix - 1] ?? 0,
  );
  const end = at + words.length;
  const isInsertion = prefix + suffix === words.length;
  const from = visible.from[at + prefix] ?? visible.to[end - 1] ?? 0;
  const to = isInsertion ? from : (visible.to[end - suffix - 1] ?? from);
  if (/\[\^|\]\(|<\/?Alinea/.test(source.slice(from, to))) return undefined;
  return { from, to, text: prefix + suffix >= next.text.length ? '' : text };
}

/** A full stop that was copied in one of the two only, is there once: at the end of a sentence nobody means two or none. */
function withOneStop(after: string, words: string, better: string): string {
  const [own = ''] = /[.!?]$/.exec(words) ?? [];
  const [stop = ''] = /[.!?]$/.exec(better) ?? [];
  if (stop !== '' && own === '' && after.startsWith(stop)) return better.slice(0, -1);
  const goesOn = /^\s+\p{Lu}/u.test(after);
  return own !== '' && goesOn && /[\p{L}\p{N}]$/u.test(better) ? `${better}${own}` : better;
}

/** The source with a change made. */
export function applyChange(source: string, { from, to, text }: Change): string {
  return `${source.slice(0, from)}${text}${source.slice(to)}`;
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (
    count < Math.min(one.length, other.length) &&
    one[one.length - 1 - count] === other[other.length - 1 - count]
  ) {
    count += 1;
  }
  return count;
}
