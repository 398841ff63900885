/** The places of words in the texts of pages, as text in few bytes: one line per word. */

/** The pages that have a word, by number, each with the places of the word in its text, counted in words from 0. */
export type Postings = ReadonlyMap<number, readonly number[]>;

const radix = 36;

/**
 * The postings of one word as a line. Every number is the difference with the one before it, because those are short:
 * `5:0,7 1:3` is page 5 at places 0 and 7, and page 6 at place 3.
 * @param postings pages and places both in ascending order
 */
export function writePostings(postings: Postings): string {
  const pages = [...postings.keys()];
  return pages
    .map((page, nr) => {
      const places = postings.get(page) ?? [];
      const steps = places.map((place, at) => (place - (places[at - 1] ?? 0)).toString(radix));
      return `${(page - (pages[nr - 1] ?? 0)).toString(radix)}:${steps.join(',')}`;
    })
    .join(' ');
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
