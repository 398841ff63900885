import { fileOf, type Resolver, type Tables } from './resolver.ts';

/** Links parties, programmes, words and participants of a ronde. */
export function linkSubjects(tables: Tables, resolve: Resolver): void {
  linkPartijen(tables, resolve);
  for (const programma of tables.programmas.values()) {
    const file = fileOf('programmas', programma.id);
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
  }
  for (const ronde of tables.rondes.values()) {
    for (const [index, deelnemer] of ronde.data.deelnemers.entries()) {
      const at = { file: fileOf('rondes', ronde.id), field: `deelnemers.${index}` };
      const partij = resolve.one('partijen', deelnemer.partij, {
        ...at,
        field: `${at.field}.partij`,
      });
      const landsdeel = resolve.one('landsdelen', deelnemer.landsdeel, {
        ...at,
        field: `${at.field}.landsdeel`,
      });
      partij?.deelnames.push({ ronde, rol: deelnemer.rol, landsdeel });
    }
  }
}

function linkPartijen(tables: Tables, resolve: Resolver): void {
  for (const partij of tables.partijen.values()) {
    const file = fileOf('partijen', partij.id);
    partij.provincie = resolve.one('provincies', partij.data.provincie, {
      file,
      field: 'provincie',
    });
    partij.regio = resolve.one('regios', partij.data.regio, { file, field: 'regio' });
    partij.onderdeelVan = resolve.one('partijen', partij.data.onderdeelVan, {
      file,
      field: 'onderdeelVan',
    });
    partij.onderdeelVan?.onderdelen.push(partij);
    for (const place of [partij.provincie, partij.regio]) {
      if (!place) continue;
      if (place.partij) {
        resolve.report({
          file,
          field: place.collection === 'provincies' ? 'provincie' : 'regio',
          value: place.id,
          message: `hoort al bij partij ${place.partij.id}`,
        });
      }
      place.partij = partij;
    }
  }
}
