import { hasOutcomes } from '#domain/register/has-outcomes.ts';
import type { RondeNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { referenceRules } from '#domain/register/rules/reference-rules.ts';
import { wordPage } from '#domain/register/word-page.ts';
import type { Bron } from '#schema/field/bron.ts';
import { linkAmbten } from './ambten.ts';
import { linkBron } from './bron.ts';
import { linkStappen } from './stappen.ts';

/** Links partijen, programmas and begrippen, and rondes to their sources and participants. */
export function linkSubjects(tables: Tables, resolve: Resolver): void {
  linkPartijen(tables, resolve);
  linkAmbten(tables, resolve);
  for (const programma of tables.programmas.values()) {
    const file = fileOf('programmas', programma.id);
    programma.verloop = linkStappen(programma.data.verloop ?? [], tables, resolve, {
      file,
      field: 'verloop',
    });
    programma.kamerstukken = resolve.many('kamerstukken', programma.data.kamerstukken, {
      file,
      field: 'kamerstukken',
    });
  }
  for (const begrip of tables.begrippen.values()) {
    const file = fileOf('begrippen', begrip.id);
    begrip.zieOok = resolve.many('begrippen', begrip.data.zieOok, { file, field: 'zieOok' });
    begrip.programma = resolve.one('programmas', begrip.data.programma, {
      file,
      field: 'programma',
    });
    begrip.thema = resolve.one('themas', begrip.data.thema, { file, field: 'thema' });
    begrip.programma?.begrippen.push(begrip);
    begrip.thema?.begrippen.push(begrip);
    begrip.path = wordPage(begrip).path;
  }
  for (const ronde of tables.rondes.values()) linkRonde(ronde, tables, resolve);
}

/** Links a ronde to its sources and to who took part in it. */
function linkRonde(ronde: RondeNode, tables: Tables, resolve: Resolver): void {
  const file = fileOf('rondes', ronde.id);
  if (!hasOutcomes(ronde)) ronde.path = `/rondes/#ronde-${ronde.id}`;
  const link = (bronnen: readonly Bron[], field: string) =>
    bronnen.flatMap(
      (bron, index) => linkBron(bron, tables, resolve, { file, field: `${field}.${index}` }) ?? [],
    );
  ronde.bronnen = link(ronde.data.bronnen, 'bronnen');
  for (const [index, deelnemer] of ronde.data.deelnemers.entries()) {
    const at = (name: string) => ({ file, field: `deelnemers.${index}.${name}` });
    const partij = resolve.one('partijen', deelnemer.partij, at('partij'));
    const landsdeel = resolve.one('landsdelen', deelnemer.landsdeel, at('landsdeel'));
    partij?.deelnames.push({ ronde, rol: deelnemer.rol, landsdeel });
  }
  const { kabinet } = ronde.data;
  if (!kabinet) return;
  const partijen = resolve.many('partijen', kabinet.partijen, { file, field: 'kabinet.partijen' });
  ronde.kabinet = {
    tekst: kabinet.tekst,
    partijen,
    bronnen: link(kabinet.bronnen, 'kabinet.bronnen'),
  };
  for (const partij of partijen) partij.namensKabinet.push(ronde);
}

/** The fields of a partij that name the place it is the government of. */
const governed = [
  ['provincie', 'provincies'],
  ['regio', 'regios'],
  ['gemeente', 'gemeenten'],
] as const;

function linkPartijen(tables: Tables, resolve: Resolver): void {
  for (const partij of tables.partijen.values()) {
    const file = fileOf('partijen', partij.id);
    partij.onderdeelVan = resolve.one('partijen', partij.data.onderdeelVan, {
      file,
      field: 'onderdeelVan',
    });
    partij.onderdeelVan?.onderdelen.push(partij);
    for (const [field, collection] of governed) {
      const place = resolve.one(collection, partij.data[field], { file, field });
      if (!place) continue;
      if (place.partij) {
        resolve.report({
          file,
          field,
          value: place.id,
          ...referenceRules.twoPartijen({ partij: place.partij.id }),
        });
      }
      place.partij = partij;
      partij.place = place;
      partij.path = place.path;
    }
  }
}
