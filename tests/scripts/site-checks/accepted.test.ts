import { describe, expect, test } from 'vitest';
import { type Accepted, weigh } from '../../../scripts/site-checks/accepted.ts';

const entry: Accepted = {
  check: 'Proef',
  finding: '/kaart/: te klein',
  reason: 'wacht op een nieuwe kaart',
  until: '2027-01-31',
};

function weighed(problems: string[], { today = '2026-11-30', all = true } = {}, check = 'Proef') {
  const { problems: left, accepted } = weigh(
    check,
    { parts: 3, problems },
    { list: [entry], today, all },
  );
  return { left, accepted };
}

describe('een aanvaarde fout', () => {
  test('telt niet als fout zolang hij mag', () => {
    expect(weighed(['/kaart/: te klein, 20 px', '/: leeg'])).toEqual({
      left: ['/: leeg'],
      accepted: ['/kaart/: te klein, 20 px'],
    });
    expect(weighed(['/kaart/: te klein'], { today: '2027-01-31' }).left).toEqual([]);
  });

  test('telt weer na zijn laatste dag, met die dag erbij', () => {
    expect(weighed(['/kaart/: te klein'], { today: '2027-02-01' })).toEqual({
      left: ['/kaart/: te klein', '“/kaart/: te klein” was aanvaard tot en met 2027-01-31'],
      accepted: [],
    });
  });

  test('moet van de lijst als alles is bekeken en hij er niet meer is', () => {
    expect(weighed([]).left).toEqual([
      '“/kaart/: te klein” is er niet meer; haal het uit de lijst van aanvaarde fouten',
    ]);
    expect(weighed([], { all: false }).left).toEqual([]);
  });

  test('geldt alleen voor zijn eigen controle', () => {
    expect(weighed(['/kaart/: te klein'], {}, 'Andere')).toEqual({
      left: ['/kaart/: te klein'],
      accepted: [],
    });
  });
});
