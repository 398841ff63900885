import { z } from 'zod';
import { bronsoortOf } from '#domain/register/bronsoort.ts';
import type { LinkedBron } from '#domain/register/model.ts';
import { documentOf, plaatsOf } from '#domain/register/plaats.ts';
import type { Register } from '#domain/register/register.ts';
import { siteId } from '#domain/register/site-id.ts';
import { onderdeelIn } from '#domain/register/source.ts';
import type { Addresses } from '#exports/address/address.ts';
import { type Bron, plaatsSoorten } from '#schema/field/bron.ts';
import { choice } from '#schema/field/choice.ts';
import { type JsonObject, known } from './json.ts';
import { type Referrer, referenceSchema } from './reference.ts';

/** The fields of records that hold a source or a list of them. */
const bronFields: ReadonlySet<string> = new Set(['bron', 'bronnen', 'ookIn']);

/** Whether a field with this name holds sources. */
export function isBronField(name: string): boolean {
  return bronFields.has(name);
}

/** A source, as every file of the data has it: whatever kind it is, what to call it and where to read it. */
export const bronExportSchema = z
  .strictObject({
    soort: z
      .enum([...plaatsSoorten, 'web', 'ingetrokken'])
      .describe('Wat voor plaats het is: in een stuk, een pagina op het web, of ingetrokken'),
    titel: z.string().describe('Hoe de atlas de plaats noemt, met het stuk erbij'),
    adres: z.url().optional().describe('Waar het te lezen is; ontbreekt alleen bij ingetrokken'),
    bronsoort: choice('bronsoort').optional().describe('Wat voor bron het is'),
    document: referenceSchema
      .optional()
      .describe('Het stuk of de bijlage, met hoe ver de atlas die heeft nagelezen'),
    sectie: referenceSchema.optional().describe('Onderdeel van de brief'),
    alinea: z.int().optional().describe('Nummer van de alinea binnen dat onderdeel'),
    punt: z.string().optional().describe('Nummer van het punt in de bijlage'),
    artikel: z.string().optional().describe('Nummer van het artikel in de bijlage'),
    lid: z.string().optional().describe('Nummer van het lid van dat artikel'),
    plaats: z.string().optional().describe('Waar in het stuk, in woorden'),
    site: referenceSchema.optional().describe('De site van de pagina'),
    datum: z.string().optional().describe('Datum van de pagina, als die er staat'),
    archief: z.url().optional().describe('Adres van een bewaard exemplaar'),
  })
  .meta({ id: 'bron', description: 'Waar een bewering te lezen is' });

/**
 * What a source of a record refers to; `undefined` when that was withdrawn. The register was checked when it was linked, so
 * nothing is reported here.
 */
export function findBron(bron: Bron, register: Register): LinkedBron | undefined {
  if ('url' in bron) {
    return { kind: 'web', ...bron, site: register.find('bronsites', siteId(bron.url)) };
  }
  if ('sectie' in bron) {
    const ronde = register.find('kamerstukken', bron.kamerstuk)?.briefVan;
    const sectie = ronde && register.find('secties', `${ronde.id}/${bron.sectie}`);
    const alinea = sectie?.alineas[bron.alinea - 1];
    return alinea && { kind: 'alinea', alinea };
  }
  if ('bijlage' in bron) {
    const bijlage = register.find('bijlagen', bron.bijlage);
    if (!bijlage) return undefined;
    const isPlace = 'punt' in bron || 'artikel' in bron;
    const onderdeel = isPlace ? onderdeelIn(bijlage, bron) : undefined;
    return isPlace && !onderdeel ? undefined : { kind: 'bijlage', bijlage, onderdeel };
  }
  const kamerstuk = register.find('kamerstukken', bron.kamerstuk);
  return kamerstuk && { kind: 'kamerstuk', kamerstuk, plaats: bron.plaats };
}

/** A source for the data: see `bronExportSchema`. */
export function exportBron(
  bron: LinkedBron | undefined,
  refer: Referrer,
  { absolute }: Addresses,
): JsonObject {
  if (!bron) return { soort: 'ingetrokken', titel: 'ingetrokken' };
  const bronsoort = bronsoortOf(bron);
  if (bron.kind === 'web') {
    const { url, titel, datum, archief, site } = bron;
    const reference = site && refer.to(site);
    return known({ soort: 'web', titel, adres: url, bronsoort, site: reference, datum, archief });
  }
  const plaats = plaatsOf(bron);
  const document = documentOf(bron);
  const paper = bron.kind === 'kamerstuk' ? undefined : plaats?.paper;
  const onderdeel = bron.kind === 'bijlage' ? bron.onderdeel?.data : undefined;
  return known({
    soort: bron.kind === 'bijlage' ? (bron.onderdeel?.soort ?? 'geheel') : plaats?.soort,
    titel: [plaats?.label, paper && `(${paper.label})`].filter(Boolean).join(' '),
    adres: plaats && absolute(plaats.path),
    bronsoort,
    document: document && refer.to(document),
    sectie: bron.kind === 'alinea' ? refer.to(bron.alinea.sectie) : undefined,
    alinea: bron.kind === 'alinea' ? bron.alinea.nr : undefined,
    punt: onderdeel && 'punt' in onderdeel ? onderdeel.punt : undefined,
    artikel: onderdeel && 'artikel' in onderdeel ? onderdeel.artikel : undefined,
    lid: onderdeel && 'artikel' in onderdeel ? onderdeel.lid : undefined,
    plaats: bron.kind === 'kamerstuk' ? bron.plaats : undefined,
  });
}
