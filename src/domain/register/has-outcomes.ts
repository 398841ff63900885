import type { RondeNode } from './model.ts';

/** Whether there is enough of a ronde for a page: an outcome, or its letter in our own words. */
export function hasOutcomes({ afspraken, secties }: RondeNode): boolean {
  return afspraken.length + secties.length > 0;
}
