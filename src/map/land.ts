import map from '@svg-maps/netherlands';
import type { Point } from './projection.ts';
import { provincieIds } from './provincie-ids.ts';

/**
 * The outline of each provincie by its id: a closed line, in units of the map, for each island and piece of mainland.
 */
const lines = new Map(
  map.locations.map(({ id, path }) => [provincieIds[id] ?? id, readLines(path)] as const),
);

/**
 * Distance from a place to a provincie, in units of the map: 0 inside it, otherwise to the nearest point of its
 * outline. `undefined` for a provincie that is not on the map.
 */
export function distanceToProvincie(id: string, place: Point): number | undefined {
  const rings = lines.get(id);
  if (!rings) return undefined;
  if (rings.some((ring) => isInside(ring, place))) return 0;
  return Math.min(...rings.flat().map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
}

/** Reads a path of the package, which gives steps from each place to the next: `m x,y dx,dy …z m dx,dy …z`. */
function readLines(path: string): Point[][] {
  const rings: Point[][] = [];
  let at: Point = { x: 0, y: 0 };
  for (const piece of path.split(/z/i)) {
    const numbers = (piece.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const ring: Point[] = [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      at = { x: at.x + (numbers[index] ?? 0), y: at.y + (numbers[index + 1] ?? 0) };
      ring.push(at);
    }
    const [start] = ring;
    // Closing a line takes the pen back to its start.
    if (start) {
      rings.push(ring);
      at = start;
    }
  }
  return rings;
}

/** Whether a line from the place to the east crosses the ring an odd number of times. */
function isInside(ring: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (const [index, one] of ring.entries()) {
    const next = ring[(index + 1) % ring.length] ?? one;
    if (one.y > y === next.y > y) continue;
    if (x < one.x + ((y - one.y) / (next.y - one.y)) * (next.x - one.x)) inside = !inside;
  }
  return inside;
}
