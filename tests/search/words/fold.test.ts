import { expect, test } from 'vitest';
import { slugOf } from '#search/catalogue/slug.ts';
import { fold, joined } from '#search/words/words.ts';

test.each([
  ['Fryslân', 'fryslan'],
  ['Thema’s', "thema's"],
  ['ĳs', 'ijs'],
  ['CO₂', 'co2'],
  ['m³', 'm3'],
  ['2024‑Q4', '2024-q4'],
  ['ŉ Dag', "'n dag"],
  ['4‴', "4'''"],
])('“%s” is voor het zoeken “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

/** Every character that Unicode takes apart, and every sign. */
const characters = Array.from({ length: 0x11_0000 }, (_, at) => at)
  .filter((at) => at < 0xd800 || at > 0xdfff)
  .map((at) => String.fromCodePoint(at))
  .filter((one) => one.normalize('NFKD') !== one || /[\p{P}\p{S}]/u.test(one));

test.each([
  ['fold', fold],
  ['joined', joined],
  ['slugOf', slugOf],
])('wat %s van een teken maakt, blijft daarna zichzelf', (_, make) => {
  expect(characters.filter((one) => make(make(one)) !== make(one))).toEqual([]);
});
