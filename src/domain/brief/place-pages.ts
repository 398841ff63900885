/** One page with places of a document: paragraphs of a section of a letter, or points and articles of an annex. */
export interface PageOf<Member> {
  path: string;
  /** The last step of its path, `vanaf-16`; absent for the first page. */
  part: string | undefined;
  members: readonly Member[];
}

/**
 * The places of a document over pages of so many, below the path of the first, which keeps its address when the document
 * grows; without any there is one page.
 */
export function inPages<Member>(
  path: string,
  members: readonly Member[],
  most: number,
): PageOf<Member>[] {
  const starts = members.length === 0 ? [0] : members.keys().filter((at) => at % most === 0);
  return [...starts].map((start) => ({
    path: pathFrom(path, start),
    part: partFrom(start),
    members: members.slice(start, start + most),
  }));
}

/** Path of the page with place `nr`, counted from 1, of a document in pages of so many. */
export function pathOfPlace(path: string, nr: number, most: number): string {
  return pathFrom(path, Math.floor((nr - 1) / most) * most);
}

function pathFrom(path: string, start: number): string {
  const part = partFrom(start);
  return part === undefined ? path : `${path}${part}/`;
}

function partFrom(start: number): string | undefined {
  return start === 0 ? undefined : `vanaf-${start + 1}`;
}
