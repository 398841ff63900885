/** Shades for counts: which step a count has, and which counts each step covers. */
export interface Scale {
  /** 0 for none at all, then 1 to 4 from light to dark. */
  stepOf: (count: number) => number;
  /** The steps that have counts, for a legend; `from` and `to` both belong to the step. */
  steps: { step: number; from: number; to: number }[];
}

const darkest = 4;

/** Divides the counts from 1 to the highest into at most four steps of equal width. */
export function scaleOf(counts: Iterable<number>): Scale {
  const highest = Math.max(0, ...counts);
  const stepOf = (count: number) =>
    count <= 0 ? 0 : Math.min(darkest, Math.ceil((count / highest) * darkest));
  const steps = Array.from({ length: highest + 1 }, (_, count) => count).reduce<Scale['steps']>(
    (all, count) => {
      const step = stepOf(count);
      const last = all.at(-1);
      if (last?.step === step) last.to = count;
      else all.push({ step, from: count, to: count });
      return all;
    },
    [],
  );
  return { stepOf, steps };
}
