import { describe, expect, test } from 'vitest';
import { repositoryUrl } from '../../config/repository.ts';

describe('het adres van de repository', () => {
  test.each([
    [
      'zonder slash aan het eind',
      'https://github.com/naam/atlas/',
      'https://github.com/naam/atlas',
    ],
    [
      'op een eigen server',
      'https://git.example.nl:8443/groep/atlas',
      'https://git.example.nl:8443/groep/atlas',
    ],
    ['leeg als het ontbreekt', undefined, ''],
    ['leeg als het leeg is', '  ', ''],
  ])('is %s', (_, given, expected) => {
    expect(repositoryUrl({ REPOSITORY_URL: given })).toBe(expected);
  });

  test.each([
    'http://github.com/naam/atlas',
    'github.com/naam/atlas',
    'https://github.com/naam',
    'javascript:alert(1)',
    'https://github.com/naam/atlas?x=1',
    'https://wie@github.com/naam/atlas',
  ])('wordt geweigerd: %s', (given) => {
    expect(() => repositoryUrl({ REPOSITORY_URL: given })).toThrow(/geen adres van een repository/);
  });
});
