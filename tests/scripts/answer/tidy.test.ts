import { expect, test } from 'vitest';
import { onOneLine, tidy, unwrap } from '../../../scripts/answer/tidy.ts';

test.each([
  ['vaste spaties en zachte streepjes', 'onder\u00adzoek\u00a0is', 'onderzoek is'],
  ['een streepje van Word', 'Noord\u2011Brabant', 'Noord-Brabant'],
  ['losse accenten van een Mac', 'Frysla\u0302n', 'Fryslân'],
  ['letters uit een PDF', 'o\ufb03cieel', 'officieel'],
  ['regels van Windows', 'een\r\ntwee', 'een\ntwee'],
  ['tabs', 'een\ttwee', 'een twee'],
  ['een teken dat misleidt blijft', 'goed\u202ethcels', 'goed\u202ethcels'],
])('%s: wat niemand ziet gaat weg', (_, written, expected) => {
  expect(tidy(written)).toBe(expected);
});

test.each([
  ['Een zin.\n\nNog een zin.', 'Een zin. Nog een zin.'],
  ['Een zin\n\nNog een zin', 'Een zin. Nog een zin'],
  [
    'Een zin die door een\nmailprogramma is afgebroken.',
    'Een zin die door een mailprogramma is afgebroken.',
  ],
  ['- Het loopt\n- Het is klaar', 'Het loopt. Het is klaar.'],
  ['1. Het loopt\n2) Het is klaar.', 'Het loopt. Het is klaar.'],
  ['• één punt', 'één punt'],
  ['2. Dit is punt twee', 'Dit is punt twee'],
  ['Het loopt.\n\n---\n\nEn verder.', 'Het loopt. En verder.'],
  ['Kop\n=====\nHet loopt.', 'Kop. Het loopt.'],
  ['Het gaat om:\n- water\n- bodem', 'Het gaat om: water; bodem.'],
  ['', ''],
])('regels worden zinnen: “%s”', (written, expected) => {
  expect(onOneLine(written)).toBe(expected);
});

test.each([
  ['“Zoetwater”.', 'Zoetwater'],
  ['(Zoetwater)', 'Zoetwater'],
  ['Mobiliteit (MIRT)', 'Mobiliteit (MIRT)'],
  ['**Zoetwater**', 'Zoetwater'],
  ['https://www.example.nl/a_(b)', 'https://www.example.nl/a_(b)'],
])('tekens eromheen gaan eraf: %s', (written, expected) => {
  expect(unwrap(written)).toBe(expected);
});
