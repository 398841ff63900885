import { expect, test } from 'vitest';
import { readNames } from '../../../scripts/answer/names.ts';

const known = new Set([
  'groningen',
  'drenthe',
  'provincie groningen',
  'provincie drenthe',
  'noord-holland',
  'zuid-holland',
  'water en bodem',
  'wonen',
  'het rijk',
  'leefbaarheid, gezondheid en veiligheid',
  'ministerie van bzk',
  'ministerie van ienw',
  'rijksoverheid',
]);
const find = (name: string) => (known.has(name.toLowerCase()) ? name.toLowerCase() : undefined);

test.each([
  ['met “en”', 'Groningen en Drenthe', ['groningen', 'drenthe'], []],
  [
    'met komma’s en “en”',
    'Groningen, Drenthe en Noord-Holland',
    ['groningen', 'drenthe', 'noord-holland'],
    [],
  ],
  ['met een komma voor “en”', 'Groningen, en Drenthe', ['groningen', 'drenthe'], []],
  ['met een schuine streep', 'Groningen/Drenthe', ['groningen', 'drenthe'], []],
  ['met een en-teken', 'Groningen & Drenthe', ['groningen', 'drenthe'], []],
  ['met punten', '- Groningen\n- Drenthe', ['groningen', 'drenthe'], []],
  ['met nummers', '1. Groningen\n2. Drenthe', ['groningen', 'drenthe'], []],
  ['op regels met een komma eraan', 'Groningen,\nDrenthe.', ['groningen', 'drenthe'], []],
  ['met een naam waar “en” in staat', 'Water en bodem en wonen', ['water en bodem', 'wonen'], []],
  [
    'met een naam vol komma’s',
    'Wonen, Leefbaarheid, gezondheid en veiligheid',
    ['wonen', 'leefbaarheid, gezondheid en veiligheid'],
    [],
  ],
  [
    'met namen die zijn samengetrokken',
    'Noord- en Zuid-Holland',
    ['noord-holland', 'zuid-holland'],
    [],
  ],
  [
    'van één soort',
    'het Rijk en de provincies Groningen en Drenthe',
    ['het rijk', 'provincie groningen', 'provincie drenthe'],
    [],
  ],
  [
    'van ministeries',
    'de ministeries van BZK en IenW',
    ['ministerie van bzk', 'ministerie van ienw'],
    [],
  ],
  ['met iets onbekends', 'Groningen, Vewin en Drenthe', ['groningen', 'drenthe'], ['Vewin']],
  ['met twee keer hetzelfde', 'Groningen en Groningen', ['groningen'], []],
  ['zonder iets', '  \n', [], []],
])('een lijst %s', (_, written, found, unknown) => {
  expect(readNames(written, find)).toEqual({ found, unknown });
});
