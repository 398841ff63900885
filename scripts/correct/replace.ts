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
 * @param better what should stand there, as it was typed
 */
export function changeAt(
  source: string,
  visible: VisibleText,
  at: number,
  words: string,
  better: string,
): Change | undefined {
  const next = visibleValue(
    withoutSecondStop(visible.text.slice(at + words.length), words, better),
  );
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

/** “vol” becomes “leeg.” before a full stop that was not copied: it is there already. */
function withoutSecondStop(after: string, words: string, better: string): string {
  const [stop = ''] = /[.!?]$/.exec(better) ?? [];
  return stop !== '' && after.startsWith(stop) && !words.endsWith(stop)
    ? better.slice(0, -1)
    : better;
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
