import { describe, expect, test } from 'vitest';
import { backendOf } from '#beheer/backend.ts';
import type { Forge } from '#domain/edit-links/forge.ts';

const forge = (kind: Forge['kind'], url: string, branch = 'main'): Forge => ({ kind, url, branch });

describe('waar het formulier op /beheer/ schrijft', () => {
  test.each([
    [
      'GitHub',
      forge('github', 'https://github.com/naam/atlas', 'hoofd'),
      { name: 'github', repo: 'naam/atlas', branch: 'hoofd', open_authoring: true },
      'https://api.github.com',
    ],
    [
      'een eigen GitHub',
      forge('github', 'https://git.voorbeeld.nl/naam/atlas'),
      { name: 'github', repo: 'naam/atlas', api_root: 'https://git.voorbeeld.nl/api/v3' },
      'https://git.voorbeeld.nl',
    ],
    [
      'GitLab, in een groep binnen een groep',
      forge('gitlab', 'https://gitlab.com/land/dienst/atlas', 'trunk'),
      {
        name: 'gitlab',
        repo: 'land/dienst/atlas',
        branch: 'trunk',
        api_root: 'https://gitlab.com/api/v4',
      },
      'https://gitlab.com',
    ],
    [
      'Gitea of Forgejo',
      forge('gitea', 'https://codeberg.org/naam/atlas'),
      { name: 'gitea', repo: 'naam/atlas', api_root: 'https://codeberg.org/api/v1' },
      'https://codeberg.org',
    ],
  ])('op %s: de repository, de tak en één site', (_, where, backend, origin) => {
    const { connect, ...own } = backendOf(where);
    expect(own.backend).toMatchObject({ ...backend, auth_methods: ['token'] });
    expect(connect).toEqual([origin]);
  });

  test('is op GitHub en GitLab een voorstel', () => {
    for (const kind of ['github', 'gitlab'] as const) {
      expect(backendOf(forge(kind, `https://${kind}.com/naam/atlas`)).mode).toBe(
        'editorial_workflow',
      );
    }
  });

  test('is op Gitea en Forgejo een eigen tak, nooit de hoofdtak', () => {
    const { backend, mode } = backendOf(forge('gitea', 'https://codeberg.org/naam/atlas'));
    expect(mode).toBe('simple');
    expect(backend['branch']).toBe('beheer');
  });

  test.each([
    ['Azure DevOps', forge('azure', 'https://dev.azure.com/naam/project/_git/atlas')],
    ['een onbekende plaats', undefined],
  ])('is bij %s alleen een eigen map: de pagina mag niets bij een ander halen', (_, where) => {
    expect(backendOf(where)).toMatchObject({ connect: [], images: [] });
  });
});
