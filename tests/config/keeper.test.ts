import { describe, expect, test } from 'vitest';
import { keeperOf } from '../../config/keeper.ts';

describe('wie een uitgave van de atlas beheert', () => {
  test.each([
    ['is leeg als niemand is genoemd', {}, { name: '', contact: '' }],
    [
      'heeft een naam en een e-mailadres, zonder spaties eromheen',
      { KEEPER_NAME: ' Provincie Testland ', KEEPER_CONTACT: ' atlas@testland.example ' },
      { name: 'Provincie Testland', contact: 'atlas@testland.example' },
    ],
    [
      'mag een pagina als contactadres hebben',
      { KEEPER_NAME: 'Redactie', KEEPER_CONTACT: 'https://testland.example/contact?over=atlas' },
      { name: 'Redactie', contact: 'https://testland.example/contact?over=atlas' },
    ],
    [
      'mag een adres zonder naam hebben',
      { KEEPER_CONTACT: 'atlas+fout@testland.example' },
      { name: '', contact: 'atlas+fout@testland.example' },
    ],
  ])('%s', (_, environment, expected) => {
    expect(keeperOf(environment)).toEqual(expected);
  });

  test.each([
    'http://testland.example/contact',
    'testland.example',
    'atlas@testland',
    'atlas@testland.example, ander@testland.example',
    'javascript:alert(1)',
    'https://testland.example/"onclick',
    'mailto:atlas@testland.example',
  ])('mag dit niet als contactadres hebben: %s', (contact) => {
    expect(() => keeperOf({ KEEPER_CONTACT: contact })).toThrow(/geen e-mailadres/);
  });
});
