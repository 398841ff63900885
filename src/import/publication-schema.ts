import { z } from 'zod';
import type { Publication } from './publication.ts';
import { refuse } from './refuse.ts';

const mark = z.object({ key: z.string(), at: z.number() });
const alinea = z.object({
  nr: z.number(),
  vorm: z.enum(['tekst', 'punt', 'rij']),
  tekst: z.string(),
  noten: z.array(mark),
  vingerafdruk: z.string(),
});
const sectie = z.object({
  id: z.string(),
  titel: z.string(),
  volgorde: z.number(),
  niveau: z.number(),
  nr: z.string().exactOptional(),
  kop: z.string().exactOptional(),
  onder: z.string().exactOptional(),
  zonderKop: z.literal(true).exactOptional(),
  alineas: z.array(alinea),
});
const text = z.string().exactOptional();
const publicationSchema: z.ZodType<Publication> = z.object({
  id: z.string(),
  meta: z.object({
    titel: text,
    datum: text,
    soort: text,
    dossiertitel: text,
    dossiers: z.array(z.string()).exactOptional(),
    nr: text,
    documentnummer: text,
    zaak: text,
    versie: text,
    vergaderjaar: text,
    officieleId: text,
  }),
  herkomst: z.object({
    bron: z.string(),
    formaat: z.enum(['opentk', 'tekst', 'xml', 'html', 'docx', 'xlsx', 'csv', 'pdf']),
    bytes: z.number(),
    sha256: z.string(),
    gelezenOp: z.string(),
  }),
  secties: z.array(sectie),
  voetnoten: z.array(z.object({ nr: z.string(), tekst: z.string() })),
  weggelaten: z.array(z.object({ tekst: z.string(), reden: z.string() })),
  twijfels: z.array(z.string()),
});

/**
 * The official text in a file of `data/bronnen/`.
 * @param file its path, for the sentence
 * @throws `Refused` when it is not one that our commands write
 */
export function readPublication(file: string, json: string): Publication {
  try {
    return publicationSchema.parse(JSON.parse(json));
  } catch {
    throw refuse(
      file,
      'heeft een andere vorm dan `npm run bronnen:ophalen` en `npm run importeer` schrijven. Verwijder het bestand en haal het stuk opnieuw op',
    );
  }
}
