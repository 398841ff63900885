/** Shades for counts: which step a count has, and which counts each step covers. */
export interface Scale {
  /** 0 for none at all, then 1 to 4 from light to dark. */
  stepOf: (count: number) => number;
  /** The steps that have counts, for a legend; `from` and `to` both belong to the step. */
  steps: { step: number; from: number; to: number }[];
}

const darkest = 4;

/**
 * Divides the counts from the lowest but zero to the highest into at most four classes of one width, the darkest for the
 * highest. Everywhere some outcomes count that hold for every place, so from zero all places would have one shade.
 */
export function scaleOf(counts: Iterable<number>): Scale {
  const given = [...counts];
  const highest = Math.max(0, ...given);
  const lowest = Math.min(highest, ...given.filter((count) => count > 0));
  const width = Math.ceil((highest - lowest + 1) / darkest);
  const lightest = darkest - Math.floor((highest - lowest) / width);
  const stepOf = (count: number) =>
    count <= 0 ? 0 : lightest + Math.floor((count - lowest) / width);
  const classes = Array.from({ length: highest > 0 ? darkest - lightest + 1 : 0 }, (_, nr) => ({
    step: lightest + nr,
    from: lowest + nr * width,
    to: lowest + (nr + 1) * width - 1,
  }));
  const zero = given.includes(0) || highest === 0 ? [{ step: 0, from: 0, to: 0 }] : [];
  return { stepOf, steps: [...zero, ...classes] };
}
