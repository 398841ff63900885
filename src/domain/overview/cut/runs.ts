/** A level of a cut (`cut.ts`), from one part that is too long. */
export interface Runs<Member> {
  per: string;
  keyOf(member: Member): string;
  labelOf(key: string): string;
}

/**
 * Cuts what nothing else divides, into runs of a list in its own order: `vanaf-1`, `vanaf-181`. A run that is there stays
 * there, because lists only grow. A member that is in more lists is in one run of all.
 * @param lists what the sections of a part have
 * @param most how many places of lists a run may have
 */
export function runsOf<Member>(lists: readonly (readonly Member[])[], most: number): Runs<Member> {
  const times = new Map<Member, number>();
  for (const member of lists.flat()) times.set(member, (times.get(member) ?? 0) + 1);
  const size = Math.max(
    1,
    Math.floor(most / [...times.values()].reduce((a, b) => Math.max(a, b), 1)),
  );
  const starts = new Map(
    [...times.keys()].map((member, index) => [member, index - (index % size) + 1]),
  );
  return {
    per: `reeks van ${size}`,
    keyOf: (member) => `${prefix}${starts.get(member) ?? 1}`,
    labelOf: (key) => {
      const start = Number(key.slice(prefix.length));
      const end = Math.min(start + size - 1, times.size);
      return start === end ? `Nummer ${start}` : `Nummer ${start} tot en met ${end}`;
    },
  };
}

const prefix = 'vanaf-';
