import type { RondeNode } from '#domain/register/model.ts';
import type { Level } from './cut.ts';

/** What pages about outcomes count. */
export const outcomes = ['uitkomst', 'uitkomsten'] as const;

/** Parts by the ronde that something comes from, the newest first. */
export function byRonde<Member>(rondeOf: (member: Member) => string): Level<unknown, Member> {
  return { per: 'ronde', keyOf: rondeOf, labelOf: (jaar) => `Ronde ${jaar}`, newestFirst: true };
}

/** The pages above one about a ronde. */
export function rondeTrail({ id, path }: RondeNode): { label: string; path: string }[] {
  return [
    { label: 'Rondes', path: '/rondes/' },
    { label: `Ronde ${id}`, path },
  ];
}
