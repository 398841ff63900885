import { describe, expect, test } from 'vitest';
import { pressOnly } from '#domain/stand/press-only.ts';
import { computeStand } from '#domain/stand/stand.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import { afspraak, bronsite, gebeurtenis, webBron } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const krant = { url: 'https://krant.nl/a', titel: 'Krant: het is begonnen' };
const started: Partial<Verloop> = { datum: '2025-01-10', gebeurtenis: 'gestart', status: 'loopt' };
const progress: Partial<Verloop> = {
  datum: '2025-02-10',
  gebeurtenis: 'voortgang',
  status: 'loopt',
};

function sentenceOf(...verloop: Partial<Verloop>[]): string | undefined {
  const { find } = registerAfter(
    write('data/bronsites/krant-nl.json', bronsite('krant.nl', { soort: 'pers' })),
    write(
      'content/afspraken/2024/nieuw.json',
      afspraak('Nieuw', {
        verloop: [gebeurtenis(), ...verloop.map((event) => gebeurtenis(event))],
      }),
    ),
  );
  const node = find('afspraken', '2024/nieuw');
  return node && pressOnly(node, computeStand(node, '2025-03-01'))?.tekst;
}

describe('een stand die alleen op de pers rust', () => {
  test.each<[string, Partial<Verloop>[]]>([
    ['één bericht', [{ ...started, bron: krant }]],
    [
      'alle berichten met deze stand',
      [
        { ...started, bron: krant },
        { ...progress, bron: krant },
      ],
    ],
  ])('zegt dat: %s', (_, verloop) => {
    expect(sentenceOf(...verloop)).toMatch(/^Deze stand rust alleen op de pers/);
  });

  test.each<[string, Partial<Verloop>[]]>([
    ['de brief geeft de stand', []],
    [
      'een overheid meldde het begin',
      [
        { ...started, bron: webBron },
        { ...progress, bron: krant },
      ],
    ],
    [
      'een overheid meldde het later',
      [
        { ...started, bron: krant },
        { ...progress, bron: webBron },
      ],
    ],
  ])('zegt niets als ook een ander het meldt: %s', (_, verloop) => {
    expect(sentenceOf(...verloop)).toBeUndefined();
  });
});
