/** Shades for counts: which step a count has, and which counts each step covers. */
export interface Scale {
  /** 0 for none at all, then 1 to 4 from light to dark. */
  stepOf: (count: number) => number;
  /** The steps that have counts, for a legend; `from` and `to` both belong to the step. */
  steps: { step: number; from: number; to: number }[];
}

const darkest = 4;

/**
 * Divides the counts from the lowest but zero to the highest into at most four steps of equal width. Everywhere some
 * outcomes count that hold for every place, so from zero all places would have one shade.
 */
export function scaleOf(counts: Iterable<number>): Scale {
  const given = [...counts];
  const highest = Math.max(0, ...given);
  const lowest = Math.min(highest, ...given.filter((count) => count > 0));
  const width = highest - lowest + 1;
  const stepOf = (count: number) =>
    count <= 0
      ? 0
      : Math.max(1, Math.min(darkest, Math.ceil(((count - lowest + 1) / width) * darkest)));
  const first = given.includes(0) || highest === 0 ? [0] : [];
  const covered = [
    ...first,
    ...Array.from({ length: highest > 0 ? width : 0 }, (_, nr) => lowest + nr),
  ];
  const steps = covered.reduce<Scale['steps']>((all, count) => {
    const step = stepOf(count);
    const last = all.at(-1);
    if (last?.step === step) last.to = count;
    else all.push({ step, from: count, to: count });
    return all;
  }, []);
  return { stepOf, steps };
}
