import type { HitText, TextPiece } from '#search/catalogue/model.ts';
import {
  excerptLength,
  excerptTail,
  leadWords,
  mostSubresults,
  sentenceReach,
} from '#search/weights.ts';

/** The text of one page as the index stores it. */
export interface PageText {
  content: string;
  /** Elements with an id; `location` is the position in the text, counted in words from 0. */
  anchors: readonly { id: string; text: string; location: number }[];
}

/**
 * An excerpt around the words that were found, and the paragraphs that they are in, those with the most different words
 * first.
 * @param places positions of the words found, counted in words from 0
 * @param isNamed whether the query names the page: then the excerpt is its start, because its names are at its end
 */
export function excerptOf(
  { content, anchors }: PageText,
  places: readonly number[],
  isNamed = false,
): HitText {
  const words = content.split(/\s+/);
  const marked = [...new Set(places)]
    .filter((place) => place < words.length)
    .toSorted((a, b) => a - b);
  const whole = { start: 0, end: words.length };
  const subresults = sectionsOf(anchors, words.length)
    .map((section) => ({
      section,
      within: marked.filter((place) => place >= section.start && place < section.end),
    }))
    .filter(({ within }) => within.length > 0)
    .map(({ section, within }) => ({
      section,
      within,
      kinds: new Set(within.map((place) => plain(words[place] ?? ''))).size,
    }))
    .toSorted(
      (a, b) =>
        b.kinds - a.kinds || b.within.length - a.within.length || a.section.start - b.section.start,
    )
    .slice(0, mostSubresults)
    .map(({ section, within }) => ({
      title: section.title,
      anchor: section.id,
      excerpt: pieces(words, within, section, bestStart(words, within, section)),
    }));
  const start = isNamed ? 0 : bestStart(words, marked, whole);
  return { excerpt: pieces(words, marked, whole, start), subresults };
}

interface Section {
  id: string;
  title: string;
  start: number;
  end: number;
}

/** The paragraphs of a letter or the places of an annex; empty for any other page. `start` and `end` count words. */
function sectionsOf(anchors: PageText['anchors'], length: number): Section[] {
  const ordered = anchors.toSorted((a, b) => a.location - b.location);
  return ordered.flatMap((anchor, at): Section[] => {
    const title = titleOf(anchor.id);
    if (title === undefined) return [];
    // A footnote reference is an anchor too, but does not end the paragraph.
    const next = ordered
      .slice(at + 1)
      .find(({ id }) => titleOf(id) !== undefined || id === 'footnote-label');
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

/** What readers call the place with this anchor; `undefined` for any other anchor. */
function titleOf(anchor: string): string | undefined {
  const [, kind, nr = '', lid] = /^(alinea|punt|artikel)-(.+?)(?:-lid-(.+))?$/.exec(anchor) ?? [];
  if (kind === undefined) return undefined;
  // `alinea-3-2` is the second alinea with number 3: see `alineaNames` in src/domain/brief/anchor.ts.
  const written =
    kind === 'alinea'
      ? nr.replace(/-\d+$/, '')
      : nr.replace(/^[a-z]+/, (letters) => letters.toUpperCase());
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${written}`;
  return lid === undefined ? name : `${name}, lid ${lid}`;
}

/** An excerpt of at most `excerptLength` words from `start`, within `bounds`, cut into marked and other pieces. */
function pieces(
  words: readonly string[],
  marked: readonly number[],
  bounds: { start: number; end: number },
  start: number,
): TextPiece[] {
  const end = Math.min(bounds.end, start + excerptLength);
  const found = new Set(marked);
  const result: TextPiece[] = [];
  let plainText = start > bounds.start ? '… ' : '';
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
  const rest = plainText + (end < bounds.end ? ' …' : '');
  return rest ? [...result, { text: rest, marked: false }] : result;
}

/**
 * Where an excerpt starts: where the most different words are together, at the start of a sentence if one is near.
 * Never so late that the excerpt would be shorter than it could be.
 */
function bestStart(
  words: readonly string[],
  marked: readonly number[],
  bounds: { start: number; end: number },
): number {
  let best = marked[0] ?? bounds.start;
  let most = 0;
  for (const [index, place] of marked.entries()) {
    const kinds = new Set<string>();
    for (let at = index; at < marked.length; at += 1) {
      const other = marked[at] ?? place;
      if (other >= place + excerptLength - excerptTail) break;
      kinds.add(plain(words[other] ?? ''));
    }
    if (kinds.size <= most) continue;
    most = kinds.size;
    best = place;
  }
  const latest = Math.max(bounds.start, Math.min(best, bounds.end - excerptLength));
  const earliest = Math.max(bounds.start, latest - sentenceReach, best + 1 - excerptLength);
  for (let at = latest; at > earliest; at -= 1) {
    if (/[.!?:]$/.test(words[at - 1] ?? '')) return at;
  }
  return Math.max(bounds.start, Math.min(best - leadWords, latest));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
