import { z } from 'zod';
import { choice } from '../field/choice.ts';
import { refusals } from '../field/refusals.ts';
import { line, text } from '../field/text.ts';

/** The name of a site without `www.`, as it is written in an address: `rijksoverheid.nl`. */
const hostPattern = /^(?!www\.)[\p{Script=Latin}\d-]+(?:\.[\p{Script=Latin}\d-]+)+$/u;

/** A site that sources are pages of, and what kind of source that makes them (docs/besluiten/32-soorten-bronnen.md). */
export const bronsiteSchema = z.strictObject({
  host: z
    .string()
    .regex(hostPattern, { error: refusals.host })
    .refine((host) => host === host.toLowerCase(), { error: refusals.host })
    .describe('Naam van de site zonder www., zoals rijksoverheid.nl; zo heet ook het bestand'),
  naam: line.describe('Van wie de site is; geen andere in deze map heet zo'),
  soort: choice('bronsoort').describe('Wat voor bron een pagina van deze site is'),
  toelichting: text
    .optional()
    .describe('Wat een lezer over de site moet weten, zoals waar haar berichten vandaan komen'),
});
export type Bronsite = z.infer<typeof bronsiteSchema>;
