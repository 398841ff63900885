/**
 * Where one word is, page after page, in one list of numbers: a map of lists for each of a hundred thousand words takes several times
 * the memory.
 */
export class Occurrences implements Iterable<[page: number, places: number[]]> {
  /** In how many pages the word is. */
  size = 0;
  /** For each page its number, how many places there are, and the places. */
  readonly #list: number[] = [];
  /** Where in the list it is how many places the last page has. */
  #count = -1;

  /** Adds a place; those of one page come after one another. */
  add(page: number, place: number): void {
    const list = this.#list;
    if (this.size === 0 || list[this.#count - 1] !== page) {
      this.#count = list.push(page, 0) - 1;
      this.size += 1;
    }
    list[this.#count] = list.push(place) - this.#count - 1;
  }

  *[Symbol.iterator](): Generator<[page: number, places: number[]]> {
    const list = this.#list;
    for (let at = 0; at < list.length;) {
      const [page = 0, count = 0] = [list[at], list[at + 1]];
      yield [page, list.slice(at + 2, at + 2 + count)];
      at += 2 + count;
    }
  }
}
