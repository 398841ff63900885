import type { Problem } from '#domain/problem/problem.ts';
import type { GebiedNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import { distanceToProvincie } from '#map/land.ts';
import { kaartRules } from './rules.ts';

/**
 * How far a dot may be from its provincies, in units of the map: some six kilometres. Dots are placed by hand and may
 * be in a harbour or just over a border.
 */
const near = 15;

/**
 * Problems of dots that are neither in nor near a provincie of their gebied: at sea, abroad, or with x and y swapped.
 * See docs/besluiten/16.
 */
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
