import type { AmbtNode } from './model.ts';

/** What an office is called on a day: “toen minister van …” once it has ended. */
export function titleOf({ functie, end }: Pick<AmbtNode, 'functie' | 'end'>, asOf: string): string {
  return end !== undefined && end.day <= asOf ? `toen ${functie}` : functie;
}
