import { z } from 'zod';
import { ids } from './id.ts';
import { line, text } from './text.ts';

/** What stays at an address after its record moved, merged or was split: ids never change meaning. */
export const verhuisdSchema = z.strictObject({
  titel: line.describe('Hoe het vroeger heette'),
  verhuisdNaar: ids.min(1).describe('Een of meer nieuwe ids in dezelfde map'),
  reden: text.describe('Waarom het verhuisde, in één zin'),
});
export type Verhuisd = z.infer<typeof verhuisdSchema>;

/** Whether a record, good or not, means to say where it moved. */
export function isMoved(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'verhuisdNaar' in data;
}
