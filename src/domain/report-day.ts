import { boundsOf } from './datum.ts';
import type { RondeNode } from './model.ts';

/** The day on which the outcomes of a ronde were out: that of its letter, else the last day of the overleggen. */
export function reportDay({ data, brief }: RondeNode): string {
  const days = brief?.data.datum === undefined ? data.data : [...data.data, brief.data.datum];
  return (
    days
      .map((datum) => boundsOf(datum).last)
      .toSorted()
      .at(-1) ?? ''
  );
}
