import { expect, test } from 'vitest';
import { mijlpalenOfAfspraak } from '#domain/mijlpalen/mijlpaal.ts';
import { mijlpalenOfKamerstuk } from '#domain/mijlpalen/steps.ts';
import { zoetwater } from '../../support/atlas.ts';
import { kamerstuk, webBron } from '../../support/builders.ts';
import { registerAfter, set, write } from '../../support/change.ts';

const asOf = '2026-11-30';
const bron = { ...webBron, datum: '2026-01-13' };

test('van een motie zijn alleen de stappen met een datum mijlpalen, en van een brief geen', () => {
  const stap = { toelichting: 'Wat er gebeurde.', bron };
  const register = registerAfter(
    write(
      'data/kamerstukken/34682-300.json',
      kamerstuk('300', {
        soort: 'motie',
        titel: 'Motie over water',
        verloop: [
          { ...stap, stap: 'ingediend', datum: '2025-06-25' },
          { ...stap, stap: 'aangenomen' },
        ],
      }),
    ),
  );
  const of = (id: string) => {
    const paper = register.find('kamerstukken', id);
    return paper ? mijlpalenOfKamerstuk(paper, asOf) : undefined;
  };
  expect(of('34682-205')).toEqual([]);
  expect(of('34682-300')).toMatchObject([
    {
      name: 'kamerstukken/34682-300#2025-06-25-ingediend',
      what: 'Ingediend',
      label: 'Motie over water (34 682, nr. 300)',
      kind: 'stap',
      past: true,
    },
  ]);
});

test('van geld zijn de begroting en de betaling mijlpalen; de toezegging staat al in het verloop', () => {
  const line = { getal: 1, eenheid: 'euro', waarvoor: 'Voor water', bron };
  const register = registerAfter(
    set(zoetwater, 'geld', [
      { ...line, stap: 'toegezegd', datum: '2025-01-01' },
      { ...line, stap: 'begroot', datum: '2025-09' },
      { ...line, stap: 'betaald', datum: '2026-01-02' },
    ]),
  );
  const afspraak = register.find('afspraken', '2024/zoetwater');
  if (!afspraak) throw new Error('geen afspraak');
  const money = mijlpalenOfAfspraak(afspraak, asOf).filter(({ kind }) => kind === 'stap');
  expect(money.map(({ name, what }) => [name, what.replace('\u00a0', ' ')])).toEqual([
    ['afspraken/2024/zoetwater/geld#2025-09-begroot', 'In een begroting: € 1'],
    ['afspraken/2024/zoetwater/geld#2026-01-02-betaald', 'Betaald: € 1'],
  ]);
});
