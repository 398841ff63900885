import type { HitText, TextPiece } from '#search/catalogue/model.ts';
import { endsOfPlaces, isEventAnchor, placeOfAnchor } from '#search/catalogue/place-anchor.ts';
import { titleBefore } from '#search/catalogue/title-before.ts';
import { type AskedWords, placesOf } from '#search/typed/asked-words.ts';
import { type Span, sentencesOf } from '#search/typed/sentences.ts';
import { excerptLength, excerptTail, leadWords, mostSubresults } from '#search/weights.ts';

/** The text of one page as the build stores it. */
export interface PageText {
  /** Without base path. */
  path: string;
  title: string;
  content: string;
  /** Elements with an id; `location` is the position in the text, counted in words from 0. */
  anchors: readonly { id: string; location: number }[];
}

/**
 * The sentence of a page that holds the most of the words that were found, else the first one after its title, which
 * is its summary; and the paragraphs that the words are in, those with the most different words first.
 * @param about `isNamed` when the query names the page, and then the summary tells what it is; `place` is the only
 * paragraph that is meant
 */
export function excerptOf(
  { title, content, anchors }: Omit<PageText, 'path'>,
  asked: AskedWords,
  about: { isNamed?: boolean; place?: string | undefined } = {},
): Pick<HitText, 'excerpt' | 'subresults'> {
  const words = content.split(/\s+/);
  const marked = placesOf(words, asked);
  const body = bodyOf(words, title);
  const subresults = sectionsOf(anchors, words.length)
    .map((section) => {
      const within = placesIn(section, marked);
      return { section, within, kinds: kindsOf(words, within) };
    })
    .filter(({ section, within }) =>
      about.place === undefined ? within.length > 0 : section.id === about.place,
    )
    .toSorted(
      (a, b) =>
        b.kinds - a.kinds || b.within.length - a.within.length || a.section.start - b.section.start,
    )
    .slice(0, mostSubresults)
    .map(({ section, within }) => ({
      title: section.title,
      anchor: section.id,
      excerpt: pieces(words, within, bestSpan(words, within, section)),
    }));
  const best = bestSpan(words, about.isNamed ? [] : marked, body);
  // An event of an outcome is shown as one, so the excerpt tells what the outcome is.
  const isEvent = sectionsOf(anchors, words.length).some(
    ({ id, start, end }) => isEventAnchor(id) && best.start >= start && best.start < end,
  );
  const shown = isEvent ? bestSpan(words, [], body) : best;
  return { excerpt: pieces(words, marked, shown), subresults };
}

/** A text without the title that it begins with. */
export function bodyOf(words: readonly string[], title: string): Span {
  const own = title.split(/\s+/).filter(Boolean);
  return { start: titleBefore(words, own) ? own.length : 0, end: words.length };
}

interface Section extends Span {
  id: string;
  title: string;
}

/** The paragraphs of a letter, the places of an annex or the events of an outcome. `start` and `end` count words. */
export function sectionsOf(anchors: PageText['anchors'], length: number): Section[] {
  const ordered = anchors.toSorted((a, b) => a.location - b.location);
  return ordered.flatMap((anchor, at): Section[] => {
    const title = placeOfAnchor(anchor.id);
    if (title === undefined) return [];
    // A footnote reference is an anchor too, but does not end the paragraph.
    const next = ordered
      .slice(at + 1)
      .find(({ id }) => placeOfAnchor(id) !== undefined || endsOfPlaces.includes(id));
    return [
      {
        id: anchor.id,
        title,
        start: anchor.location,
        end: next?.location ?? length,
      },
    ];
  });
}

/** The words of a span, cut into marked and other pieces, with “…” where it does not end as a sentence does. */
function pieces(
  words: readonly string[],
  marked: readonly number[],
  { start, end, isCut }: Shown,
): TextPiece[] {
  const found = new Set(marked);
  const result: TextPiece[] = [];
  let plainText = isCut.before ? '… ' : '';
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    const space = at + 1 < end ? ' ' : '';
    if (!found.has(at)) {
      plainText += word + space;
      continue;
    }
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (plainText + before) result.push({ text: plainText + before, marked: false });
    if (core) result.push({ text: core, marked: true });
    plainText = after + space;
  }
  const rest = plainText + (isCut.after ? ' …' : '');
  return rest ? [...result, { text: rest, marked: false }] : result;
}

interface Shown extends Span {
  /** Whether it begins or ends in the middle of a sentence. */
  isCut: { before: boolean; after: boolean };
}

/**
 * The sentence with the most different words, with those after it as far as they fit; the first one when none has any.
 * Of a sentence that is too long, the part around the words.
 */
function bestSpan(words: readonly string[], marked: readonly number[], bounds: Span): Shown {
  const sentences = sentencesOf(words, bounds);
  const kindsIn = (span: Span) => kindsOf(words, placesIn(span, marked));
  let best = 0;
  let most = 0;
  for (const at of sentences.keys()) {
    const kinds = kindsIn(fill(sentences, at));
    if (kinds > most) [best, most] = [at, kinds];
  }
  // The sentence itself, when what follows it has the words.
  while (most > 0 && best + 1 < sentences.length && kindsIn(fill(sentences, best + 1)) === most)
    best += 1;
  const span = fill(sentences, best);
  const whole = { before: false, after: false };
  if (span.end - span.start <= excerptLength) return { ...span, isCut: whole };
  const within = placesIn(span, marked);
  const first = closest(words, within) ?? span.start;
  const start =
    first - span.start < excerptLength - excerptTail
      ? span.start
      : Math.max(span.start, Math.min(first - leadWords, span.end - excerptLength));
  const end = Math.min(span.end, start + excerptLength);
  return { start, end, isCut: { before: start > span.start, after: end < span.end } };
}

/** A sentence with as many of those after it as fit in an excerpt. */
function fill(sentences: readonly Span[], at: number): Span {
  const { start = 0, end: own = 0 } = sentences[at] ?? {};
  const fitting = sentences.slice(at).filter(({ end }) => end - start <= excerptLength);
  return { start, end: Math.max(own, fitting.at(-1)?.end ?? own) };
}

/** The place from which the most different words fit in one excerpt. */
function closest(words: readonly string[], marked: readonly number[]): number | undefined {
  let best = marked[0];
  let most = 0;
  for (const place of marked) {
    const near = placesIn({ start: place, end: place + excerptLength - excerptTail }, marked);
    const kinds = kindsOf(words, near);
    if (kinds > most) [best, most] = [place, kinds];
  }
  return best;
}

function placesIn({ start, end }: Span, marked: readonly number[]): number[] {
  return marked.filter((place) => place >= start && place < end);
}

/** How many different words are in these places. */
function kindsOf(words: readonly string[], places: readonly number[]): number {
  return new Set(
    places.map((place) => (words[place] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')),
  ).size;
}
