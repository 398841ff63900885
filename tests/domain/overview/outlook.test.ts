import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf } from '#domain/meaning/status-family.ts';
import { linesOf, outlookOf, questions } from '#domain/overview/outlook.ts';
import { standOf } from '#domain/stand/stand.ts';
import { families, type Status } from '#schema/field/words.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { afspraak, gebeurtenis } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';
import { tellAll } from '../../support/story.ts';

const stand = (status: Status): Partial<Verloop> => ({
  datum: '2024-11-12',
  gebeurtenis: 'stand-opgenomen',
  status,
});
const nodes = tellAll([
  { verloop: [stand('afgesproken')], uiterlijk: '2026' },
  { verloop: [stand('bijgesteld')] },
  { verloop: [stand('loopt')], uiterlijk: '2025-01' },
  { verloop: [stand('deels-gereed')] },
  { verloop: [stand('gereed')], uiterlijk: '2026' },
  { soort: 'aankondiging', verloop: [stand('aangekondigd')], uiterlijk: '2025-06' },
  { verloop: [stand('vervallen')] },
  { verloop: [stand('onbekend')] },
]);
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const numbers = (some: readonly { id: string }[]) => some.map(({ id }) => Number(id.slice(-1)));

describe('wat er van een plek te zeggen is', () => {
  test('staat per vraag, en aangekondigd is niet afgesproken', () => {
    const { answers } = outlookOf(nodes, '2024-12-01');
    expect(
      Object.fromEntries(
        answers.map(({ question, afspraken }) => [question.key, numbers(afspraken)]),
      ),
    ).toEqual({
      vastgelegd: [0, 1],
      loopt: [2, 3],
      klaar: [4],
      aangekondigd: [5],
      voortgezet: [],
      vervallen: [6],
      onbekend: [7],
    });
  });

  test('wat is afgesproken zijn de afspraken, hoe het er ook mee staat', () => {
    const mixed = tellAll([
      { soort: 'afspraak', verloop: [stand('gereed')] },
      { soort: 'besluit', verloop: [stand('genomen')] },
      { soort: 'aankondiging', verloop: [stand('aangekondigd')] },
      { soort: 'afspraak', verloop: [stand('onbekend')] },
    ]);
    expect(numbers(outlookOf(mixed, '2024-12-01').agreed)).toEqual([0, 3]);
  });

  test('wat verdergaat in een latere uitkomst, is niet meer stil', () => {
    const continued = tellAll([{ verloop: [stand('afgesproken')], vervolg: '2026-06-10' }]);
    const keyOn = (asOf: string) =>
      outlookOf(continued, asOf).answers.find(({ afspraken }) => afspraken.length > 0)?.question
        .key;
    expect(keyOn('2026-06-09')).toBe('vastgelegd');
    expect(keyOn('2026-06-10')).toBe('voortgezet');
  });

  test('wat er niet is, telt niet op tot een rij nullen', () => {
    const keys = (some: typeof nodes) =>
      linesOf(outlookOf(some, '2024-12-01')).map(({ key }) => key);
    expect(keys([])).toEqual([]);
    expect(keys(nodes)).toEqual([
      'afgesproken',
      ...questions.map(({ key }) => key).filter((key) => key !== 'voortgezet'),
      'straks',
    ]);
  });

  test('wat eraan komt heeft een termijn die nog loopt en is niet klaar, het eerste voorop', () => {
    expect(numbers(outlookOf(nodes, '2024-12-01').ahead)).toEqual([2, 5, 0]);
    expect(numbers(outlookOf(nodes, '2025-02-01').ahead)).toEqual([5, 0]);
    expect(numbers(outlookOf(nodes, '2027-01-01').ahead)).toEqual([]);
  });

  test('een termijn die stil verstreek, verandert niet wat bekend was', () => {
    const { answers } = outlookOf(nodes, '2025-02-01');
    const membersOf = (key: string) =>
      numbers(answers.find(({ question }) => question.key === key)?.afspraken ?? []);
    expect(membersOf('loopt')).toEqual([2, 3]);
    expect(membersOf('onbekend')).toEqual([7]);
  });

  test('elke familie van standen hoort bij precies één vraag', () => {
    const answered = questions.flatMap((question) => question.families);
    expect(answered.toSorted()).toEqual([...families].toSorted());
  });

  test('elke uitkomst staat onder precies één vraag, in de volgorde waarin zij kwam', () => {
    fc.assert(
      fc.property(fc.subarray(nodes).chain(shuffled), day, (some, asOf) => {
        const { answers } = outlookOf(some, asOf);
        expect(answers.map(({ question }) => question)).toEqual(questions);
        expect(new Set(answers.flatMap(({ afspraken }) => afspraken))).toEqual(new Set(some));
        expect(answers.flatMap(({ afspraken }) => afspraken)).toHaveLength(some.length);
        for (const { question, afspraken } of answers) {
          expect(afspraken).toEqual(some.filter((one) => afspraken.includes(one)));
          for (const one of afspraken)
            expect(question.families).toContain(familyOf[standOf(one, asOf).status]);
        }
      }),
    );
  });
});

describe('een Kamerstuk', () => {
  test('heeft elke uitkomst die erop steunt of het noemt, één keer', () => {
    const { find } = registerAfter(
      write(
        'content/afspraken/2024/noemt.json',
        afspraak('Noemt', {
          toelichting: 'Zie Kamerstuk 34 682, nr. 173 en ook 34 682, nr. 173.',
          verloop: [gebeurtenis({ bron: { kamerstuk: '34682-173' } })],
        }),
      ),
    );
    const ids = (id: string) => find('kamerstukken', id)?.afspraken.map((one) => one.id);
    expect(ids('34682-173')).toEqual(['2023/zoetwater', '2024/noemt', '2024/zoetwater']);
    expect(ids('34682-205')).toEqual(['2024/energie', '2024/noemt', '2024/zoetwater']);
    expect(ids('2024d00001')).toEqual(['2024/zoetwater']);
  });
});
