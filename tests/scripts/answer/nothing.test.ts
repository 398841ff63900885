import { describe, expect, test } from 'vitest';
import { isNothing, isOnlyYes } from '../../../scripts/answer/nothing.ts';

describe('een antwoord dat niets zegt', () => {
  test.each([
    'Nee',
    'nee.',
    'NEE!',
    'n.v.t.',
    'N.V.T',
    'nvt',
    'n/a',
    '-',
    '--',
    '—',
    '.',
    '…',
    '?',
    '???',
    '/',
    'x',
    'onbekend',
    'Onbekend.',
    'nog onbekend',
    'weet ik niet',
    'Dat weet ik niet.',
    'weet niet',
    'ik weet het niet',
    'geen idee',
    'Geen',
    'niets',
    'idem',
    'Idem dito',
    'zie boven',
    'zie hierboven',
    'niet van toepassing',
    'niet bekend',
    'Nog niet bekend',
    'niet genoemd',
    '“geen”',
    '(geen)',
    'n.t.b.',
    'nader te bepalen',
    'volgt later',
    'None',
    'not applicable',
    'I don’t know',
    'Nee hoor',
    'niet dat ik weet',
    'geen opmerkingen',
  ])('is “%s”, ook waar men zinnen schrijft', (answer) => {
    expect(isNothing(answer, true)).toBe(true);
    expect(isNothing(answer)).toBe(true);
  });

  test.each([
    'Geen nieuwe termijn',
    'Er is geen termijn genoemd',
    'nee, er is geen nieuwe termijn',
    'geen specifieke gebieden',
    'nog geen datum',
    'Nee, dat lukt',
    'ongewijzigd',
    'Onveranderd.',
    'blijft hetzelfde',
    'hetzelfde gebleven',
    'Is gelijk gebleven',
    'nee (ongewijzigd)',
    'zelfde als eerst',
    'nog open',
    'nog onduidelijk',
    'te bepalen',
    '0',
    'nihil',
    'sla ik over',
    'overslaan',
    'skip',
    'p.m.',
    'dat staat er niet in',
  ])('is “%s” alleen waar men een paar woorden schrijft', (answer) => {
    expect(isNothing(answer)).toBe(true);
    expect(isNothing(answer, true)).toBe(false);
  });

  test.each([
    '',
    ' ',
    'eind 2027',
    'Nieuwegein',
    'Geenhoven',
    'De brief noemt geen bedrag.',
    'Niet voor 2027 maar wel daarna, zegt de minister in haar brief',
    'Noord',
    'Na de zomer van 2025',
    '2027',
    '34 682',
    'Nota Ruimte',
    'IJsselmeer',
    'alle',
    'Overslag',
    'open haven',
    '2030',
    'Pm10 meten',
    'blijft 2027',
  ])('is “%s” niet', (answer) => {
    expect(isNothing(answer)).toBe(false);
    expect(isNothing(answer, true)).toBe(false);
  });

  test('is niet “ja”: dat belooft iets', () => {
    expect(isNothing('Ja')).toBe(false);
    expect(['Ja', 'ja.', 'Yes', 'Jazeker!', 'Ja, eind 2027'].map(isOnlyYes)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
