/** The places of words in the texts of pages, as text in few bytes: one line per word. */

/** The pages that have a word, by number, each with the places of the word in its text, counted in words from 0. */
export type Postings = ReadonlyMap<number, readonly number[]>;

const radix = 36;

/**
 * The postings of one word as a line. Every number is the difference with the one before it, because those are short:
 * `5:0,7 1:3` is page 5 at places 0 and 7, and page 6 at place 3.
 * @param postings pages and places both in ascending order
 */
export function writePostings(postings: Iterable<readonly [number, readonly number[]]>): string {
  let line = '';
  let before = 0;
  for (const [page, places] of postings) {
    line += `${line === '' ? '' : ' '}${(page - before).toString(radix)}:`;
    let last = 0;
    for (const [at, place] of places.entries()) {
      line += `${at === 0 ? '' : ','}${(place - last).toString(radix)}`;
      last = place;
    }
    before = page;
  }
  return line;
}

/** Reads a line that `writePostings` made; an empty line has no pages. */
export function readPostings(line: string): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  let page = 0;
  for (const piece of line.split(' ')) {
    const [step = '', steps = ''] = piece.split(':');
    if (step === '') continue;
    page += Number.parseInt(step, radix);
    let place = 0;
    postings.set(
      page,
      steps.split(',').map((next) => (place += Number.parseInt(next, radix))),
    );
  }
  return postings;
}
