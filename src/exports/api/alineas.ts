import { z } from 'zod';
import type { AlineaNode, SectieNode } from '#domain/register/model.ts';
import type { Addresses } from '#exports/address/address.ts';
import type { JsonObject } from './json.ts';
import { type Referrer, referenceSchema } from './reference.ts';

const references = z.array(referenceSchema);

/** One paragraph of a letter. */
const alineaExportSchema = z.strictObject({
  nr: z.int().describe('Nummer van de alinea binnen het onderdeel'),
  titel: z.string().describe('Hoe de atlas haar noemt'),
  adres: z.url().describe('Adres van de alinea op de site'),
  vorm: z
    .enum(['tekst', 'punt', 'vervallen'])
    .describe('Lopende tekst, een punt van een opsomming, of vervallen'),
  tekst: z.string().describe('De alinea in eigen woorden, zonder opmaak'),
  voetnoten: z.array(z.string()).describe('De voetnoten waar zij naar wijst, in volgorde'),
  provincies: references.describe('Provincies die de alinea noemt'),
  alleProvincies: z.boolean().describe('De alinea spreekt over elke provincie'),
  gebieden: references.describe('NOVEX-gebieden die de alinea noemt'),
  alleGebieden: z.boolean().describe('De alinea spreekt over elk gebied'),
  landsdelen: references.describe('Landsdelen die de alinea noemt'),
  regios: references.describe('Regio’s die de alinea noemt'),
  themas: references.describe('Thema’s waar zij over gaat'),
  afspraken: references.describe('Uitkomsten die op deze alinea rusten'),
});

/** The paragraphs of a section, which its file has as text and not as fields. */
export const alineasExportSchema = z.array(alineaExportSchema);

/** The paragraphs of a section of a letter: see `alineasExportSchema`. */
export function exportAlineas(
  { alineas, voetnoten }: SectieNode,
  refer: Referrer,
  { absolute }: Addresses,
): JsonObject[] {
  return alineas.map((alinea) => {
    const { parsed, nr, label, path } = alinea;
    const tagged = (tag: (typeof parsed.afgeleid)[number]) =>
      alinea[tag].map((node) =>
        refer.to(node, parsed.afgeleid.includes(tag) ? { waaruit: undefined } : undefined),
      );
    return {
      nr,
      titel: label,
      adres: absolute(path),
      vorm: parsed.vorm,
      tekst: parsed.text,
      voetnoten: parsed.voetnoten.map((one) => voetnoten.get(one) ?? ''),
      provincies: tagged('provincies'),
      alleProvincies: parsed.provincies === 'alle',
      gebieden: tagged('gebieden'),
      alleGebieden: parsed.gebieden === 'alle',
      landsdelen: tagged('landsdelen'),
      regios: tagged('regios'),
      themas: tagged('themas'),
      afspraken: afsprakenOf(alinea, refer),
    };
  });
}

function afsprakenOf({ afspraken }: AlineaNode, refer: Referrer): JsonObject[] {
  return afspraken.map((afspraak) => refer.to(afspraak));
}
