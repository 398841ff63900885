import { z } from 'zod';
import { ids } from '../field/id.ts';
import { line, text } from '../field/text.ts';

/**
 * The notice that stays at an address after its record moved, merged or was split: an id never changes its meaning
 * (docs/besluiten/12-adressen.md).
 */
export const verhuisdSchema = z.strictObject({
  titel: line.describe('Hoe het vroeger heette'),
  verhuisdNaar: ids.min(1).describe('Een of meer nieuwe ids in dezelfde map'),
  reden: text.describe('Waarom het verhuisde, in één zin'),
});
export type Verhuisd = z.infer<typeof verhuisdSchema>;

/** Whether a record, valid or not, is meant as the notice that it moved. */
export function isMoved(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'verhuisdNaar' in data;
}
