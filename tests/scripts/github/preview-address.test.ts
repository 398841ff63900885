import { describe, expect, test } from 'vitest';
import { previewAddress } from '../../../scripts/github/preview-address.ts';

const atlas = 'https://voorbeeld.github.io';

describe('het adres van een voorbeeld', () => {
  test.each([
    ['https://voorstel-{nummer}.proef.example/', 'https://voorstel-12.proef.example/'],
    ['https://proef.example/atlas/{nummer}/', 'https://proef.example/atlas/12/'],
    [
      'https://deploy-preview-{nummer}--atlas.proef.example',
      'https://deploy-preview-12--atlas.proef.example/',
    ],
    [undefined, undefined],
    ['', undefined],
  ])('%s → %s', (setting, address) => {
    expect(previewAddress(setting, 12, atlas)).toBe(address);
  });

  test.each([
    [
      'onder het adres van de atlas',
      'https://voorbeeld.github.io/atlas/{nummer}/',
      'kies een andere host',
    ],
    [
      'met hoofdletters in dat adres',
      'https://Voorbeeld.GitHub.io/{nummer}/',
      'kies een andere host',
    ],
    [
      'met een poort bij dat adres',
      'https://voorbeeld.github.io:8443/{nummer}/',
      'kies een andere host',
    ],
    ['onder de naam van de atlas', 'https://{nummer}.voorbeeld.github.io/', 'kies een andere host'],
    ['zonder nummer', 'https://proef.example/', 'zet {nummer} op de plek'],
    ['zonder https', 'http://proef.example/{nummer}/', 'met https://'],
    ['als script', 'javascript:alert({nummer})', 'met https://'],
    ['met een wachtwoord', 'https://ik:geheim@proef.example/{nummer}/', 'met https://'],
    ['met een vraag', 'https://proef.example/?pr={nummer}', 'zonder ? of #'],
    ['als losse tekst', 'voorstel {nummer}', 'met https://'],
  ])('wordt geweigerd: %s', (_, setting, message) => {
    expect(() => previewAddress(setting, 12, atlas)).toThrow(message);
  });
});
