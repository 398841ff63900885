import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listen } from '#domain/reads/reads.ts';
import { keptTexts } from '#exports/api/kept-texts.ts';

describe('regels die in meer bestanden komen', () => {
  test('zijn elke keer dezelfde, en worden één keer gemaakt', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 30 }), (values) => {
        const texts = values.map((value) => JSON.stringify(JSON.parse(value)));
        let made = 0;
        const read = keptTexts(function* () {
          made += 1;
          yield* texts;
        });
        expect([[...read()], [...read()], [...read()], made]).toEqual([texts, texts, texts, 1]);
      }),
    );
  });

  test('blijven heel als het er veel zijn', () => {
    const texts = Array.from({ length: 400 }, (_, nr) => `${nr} ${'“é😀'.repeat(nr * 20)}`);
    const read = keptTexts(() => texts);
    expect([...read()]).toEqual(texts);
    expect([...read()]).toEqual(texts);
  });

  test('worden nog eens gemaakt als niemand ze de vorige keer tot het einde las', () => {
    const read = keptTexts(() => ['een', 'twee']);
    for (const text of read()) if (text === 'een') break;
    expect([...read()]).toEqual(['een', 'twee']);
  });

  test('tellen een tweede keer als alles, want wat ervoor gelezen werd hoort niemand dan', () => {
    const read = keptTexts(() => ['een']);
    const heard = () => listen(() => [...read()]).reads.everything;
    expect([heard(), heard()]).toEqual([false, true]);
  });
});
