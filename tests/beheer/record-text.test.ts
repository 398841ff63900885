import { describe, expect, test } from 'vitest';
import { editedKinds } from '#beheer/config.ts';
import { fromForm, toForm } from '#beheer/record-text.ts';
import { readContentFiles } from '#check/files/files.ts';
import { claim } from '#check/files/place.ts';
import { shapeOf } from '#schema/shape.ts';
import { ownRecords } from '../support/own-records.ts';

const shape = shapeOf('afspraken');

describe('wat /beheer/ leest en schrijft', () => {
  test('is voor elk record van de atlas dezelfde tekst, als niemand iets verandert', async () => {
    const changed = (await readContentFiles(ownRecords)).flatMap(({ file, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      const collection = claim(file)?.collection;
      if (collection === undefined || !editedKinds.includes(collection)) return [];
      const kind = shapeOf(collection);
      return fromForm(kind, toForm(kind, text)) === text ? [] : [file];
    });
    expect(changed).toEqual([]);
  });

  test('toont “alle” als iets om te kiezen, en schrijft het als één woord', () => {
    const text = '{ "provincies": "alle" }';
    expect(toForm(shape, text)).toEqual({ provincies: ['alle'] });
    expect(JSON.parse(fromForm(shape, { provincies: ['alle'] }))).toMatchObject({
      provincies: 'alle',
    });
  });
});
