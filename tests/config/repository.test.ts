import { describe, expect, test } from 'vitest';
import { repositoryBranch, repositoryKind, repositoryUrl } from '../../config/repository.ts';

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

describe('het programma dat de repository bewaart', () => {
  const own = 'https://git.example.nl/groep/atlas';
  test.each([
    ['https://github.com/naam/atlas', {}, 'github'],
    ['https://gitlab.com/groep/deel/atlas', {}, 'gitlab'],
    ['https://gitlab.gemeente.example/groep/atlas', {}, 'gitlab'],
    ['https://codeberg.org/naam/atlas', {}, 'gitea'],
    ['https://forgejo.example.nl/naam/atlas', {}, 'gitea'],
    ['https://dev.azure.com/organisatie/project/_git/atlas', {}, 'azure'],
    [own, {}, ''],
    [own, { REPOSITORY_KIND: 'Gitea' }, 'gitea'],
    [own, { GITHUB_SERVER_URL: 'https://git.example.nl' }, 'github'],
    [own, { GITHUB_SERVER_URL: 'https://git.example.nl', GITEA_ACTIONS: 'true' }, 'gitea'],
    [own, { CI_SERVER_URL: 'https://git.example.nl/' }, 'gitlab'],
    ['', {}, ''],
  ])('is bij %s met %j “%s”', (url, environment, kind) => {
    expect(repositoryKind({ REPOSITORY_URL: url, ...environment })).toBe(kind);
  });

  test('wordt geweigerd als niemand het kent', () => {
    expect(() => repositoryKind({ REPOSITORY_KIND: 'svn' })).toThrow(/kies github, gitlab/);
  });

  test('heeft een tak die main heet, of zoals de instelling zegt', () => {
    expect(repositoryBranch({})).toBe('main');
    for (const name of ['productie', 'redactie/2026', 'v1.2-proef'])
      expect(repositoryBranch({ REPOSITORY_BRANCH: name })).toBe(name);
  });

  test.each(['a b', '../x', '/main', 'main/', 'a..b', 'a.lock', '-d', 'x"><script>', 'main?x'])(
    'heeft geen tak die “%s” heet',
    (name) => {
      expect(() => repositoryBranch({ REPOSITORY_BRANCH: name })).toThrow(/de naam van een tak/);
    },
  );
});
