import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { apiFiles } from '#exports/api/api-files.ts';
import { cardFiles } from '#exports/card/card-files.ts';
import { dataFiles } from '#exports/download/data-files.ts';
import { markdownFiles } from '#exports/markdown/markdown-files.ts';
import { exportKinds, filesByKind } from '../../bench/export-kinds.ts';
import { registerAfter } from '../support/change.ts';

const edition = {
  register: registerAfter(),
  addresses: addressesOf(new URL('https://atlas.example'), '/'),
  peildatum: '2025-06-12',
  commit: '',
  perRecord: true,
};

describe('wat de bench van de uitvoer meet', () => {
  test('is elk bestand met gegevens, precies één keer', () => {
    const measured = [...filesByKind(edition).values()].flat().map(({ path }) => path);
    const all = [apiFiles, dataFiles, markdownFiles, cardFiles].flatMap((filesOf) =>
      filesOf(edition).map(({ path }) => path),
    );
    expect(measured.toSorted()).toEqual(all.toSorted());
    expect(new Set(measured).size).toBe(measured.length);
  });

  test('noemt per record alles wat RECORD_FILES=0 weglaat, en niets anders', () => {
    const small = new Set(filesByKind({ ...edition, perRecord: false }).keys());
    const left = exportKinds(edition).filter(({ perRecord }) => perRecord);
    expect(left.filter(({ name }) => small.has(name))).toEqual([]);
    const gone = [...filesByKind(edition).keys()].filter((name) => !small.has(name));
    expect(left.map(({ name }) => name)).toEqual(expect.arrayContaining(gone));
  });

  test('is van elke soort iets, en geen twee soorten heten hetzelfde', async () => {
    const kinds = exportKinds(edition);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    for (const kind of kinds) expect(await first(kind.makeAll()), kind.name).toBe(true);
  });
});

/** Whether there is a first one, with anything in it; the others are not made. */
async function first(made: Iterable<Made> | AsyncIterable<Made>): Promise<boolean> {
  for await (const one of made) return one.length > 0;
  return false;
}

type Made = string | Uint8Array;
