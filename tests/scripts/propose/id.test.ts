import { expect, test } from 'vitest';
import { slug } from '../../../scripts/propose/id.ts';

test.each([
  ['Vraag en aanbod', 'vraag-en-aanbod'],
  ['Fryslân’s “wâter”', 'fryslans-water'],
  ['Ĳsselmeer', 'ijsselmeer'],
  ['CO₂-opslag', 'co2-opslag'],
  ['10 m² groen', '10-m2-groen'],
  ['Straße', 'strasse'],
  ['Ærø en Łódź', 'aero-en-lodz'],
  ['Œuvre – ﬁets', 'oeuvre-fiets'],
  ['Zo´n thema`s', 'zon-themas'],
  ['Đakovo, Þing', 'dakovo-thing'],
  ['Project β-Ω', 'project-b-o'],
  ['№ 4', 'no-4'],
  ['½ miljoen', '1-2-miljoen'],
  ['Проект Water', ''],
  ['Water – 水', ''],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), 'a'.repeat(60)],
  [`${'a'.repeat(60)} b`, 'a'.repeat(60)],
  [`${'a'.repeat(30)} ${'b'.repeat(29)} c`, `${'a'.repeat(30)}-${'b'.repeat(29)}`],
  [`${'a'.repeat(30)} ${'b'.repeat(30)}`, 'a'.repeat(30)],
])('“%s” wordt als deel van een id %s', (text, id) => {
  expect(slug(text)).toBe(id);
  expect(id.length).toBeLessThanOrEqual(60);
});
