import type { Problem } from '#domain/problem/problem.ts';
import type { GebiedNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/resolver.ts';
import { distanceToProvincie } from '#map/land.ts';
import { kaartRules } from './rules.ts';

/** A dot is placed by hand and may lie in a harbour or just over a border, but no further: some six kilometres. */
const near = 15;

/** Dots of gebieden that lie in none of their provincies, nor near one: at sea, abroad, or with x and y swapped. */
export function checkDots(gebieden: readonly GebiedNode[]): Problem[] {
  return gebieden.flatMap(({ id, data, provincies }) => {
    const distances = provincies.flatMap(({ to }) => distanceToProvincie(to.id, data.punt) ?? []);
    if (distances.length === 0 || distances.some((distance) => distance <= near)) return [];
    return {
      file: fileOf('gebieden', id),
      field: 'punt',
      value: `x ${data.punt.x}, y ${data.punt.y}`,
      ...kaartRules.dotElsewhere(),
      allowed: provincies.map(({ to }) => to.label),
    };
  });
}
