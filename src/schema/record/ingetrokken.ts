import { z } from 'zod';
import { dag } from '../field/datum.ts';
import { id } from '../field/id.ts';
import { line } from '../field/text.ts';
import { intrekredenen } from '../field/words.ts';

/**
 * The notice that stays at an address after its record was withdrawn: it says that, why, and nothing of what was there
 * (docs/besluiten/31-intrekken.md).
 */
export const ingetrokkenSchema = z.strictObject({
  titel: line.describe(
    'Hoe de pagina heet; neem de oude naam niet over als die zelf niet mag blijven staan',
  ),
  ingetrokken: z
    .strictObject({
      datum: dag.describe('Dag waarop het werd ingetrokken'),
      reden: z.enum(intrekredenen).describe('Waarom, in één woord'),
      zin: line.describe('Waarom, in één zin, zonder te herhalen wat er stond'),
      zie: id
        .optional()
        .describe('Alleen bij dubbel: de bestandsnaam in dezelfde map van het record dat blijft'),
      opgeheven: dag
        .optional()
        .describe('Dag waarop de intrekking werd opgeheven; pas daarna mag het record terugkomen'),
    })
    .describe('Dat het is ingetrokken'),
});
export type Ingetrokken = z.infer<typeof ingetrokkenSchema>;

/** Whether a record, valid or not, is meant as the notice that it was withdrawn. */
export function isWithdrawn(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'ingetrokken' in data;
}
