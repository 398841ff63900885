import type { RondeNode } from '#domain/register/model.ts';
import type { Level } from './cut.ts';

/** The noun, for one and for more, with which pages count outcomes. */
export const outcomes = ['uitkomst', 'uitkomsten'] as const;

/**
 * Cuts by ronde, newest first.
 * @param rondeOf the year of the ronde that a member comes from
 */
export function byRonde<Member>(rondeOf: (member: Member) => string): Level<unknown, Member> {
  return { per: 'ronde', keyOf: rondeOf, labelOf: (jaar) => `Ronde ${jaar}`, newestFirst: true };
}

/** The pages above a page about a ronde. */
export function rondeTrail({ id, path }: RondeNode): { label: string; path: string }[] {
  return [
    { label: 'Rondes', path: '/rondes/' },
    { label: `Ronde ${id}`, path },
  ];
}
