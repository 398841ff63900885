import { z } from 'zod';
import { bronSchema } from './bron.ts';
import { refusals } from './refusals.ts';
import { line } from './text.ts';

/** How many words of a document a record may quote: enough for a verb, too few for a sentence. */
const mostQuoted = 3;
/** What stands for words that a quotation leaves out. */
const gap = '…';

/** Whether this is a quotation of one verb: “streven naar”, “hebben … afgesproken”. */
function isShortQuote(text: string): boolean {
  const pieces = text.split(/\s+/);
  const words = pieces.filter((piece) => piece !== gap);
  return pieces[0] !== gap && pieces.at(-1) !== gap && words.length <= mostQuoted;
}

/**
 * The verb with which a document states an outcome: a quotation with its place, never a judgement
 * (docs/besluiten/45-door-de-tijd.md).
 */
export const werkwoordSchema = z.strictObject({
  citaat: line
    .refine(isShortQuote, { error: refusals.notAShortQuote })
    .describe(
      'Het werkwoord zoals het in het stuk staat: hoogstens drie woorden, met … voor wat ertussen staat',
    ),
  bron: bronSchema.describe('De plaats waar het staat; een van de plaatsen van deze uitkomst'),
});
