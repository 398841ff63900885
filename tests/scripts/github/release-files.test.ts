import { afterEach, describe, expect, test, vi } from 'vitest';
import { createGitHub } from '../../../scripts/github/api.ts';
import { attachFiles } from '../../../scripts/github/release-files.ts';

const file = (name: string) => ({ name, content: Uint8Array.from([1, 2]) });

/** Answers as GitHub does, and remembers what was asked. */
function serve(release: unknown, status = 201) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, { method, headers }: RequestInit) => {
    asked.push(`${method} ${address} ${new Headers(headers).get('content-type')}`);
    const isPost = method === 'POST';
    const body = JSON.stringify(isPost ? {} : release);
    return new Response(body, { status: isPost ? status : release === undefined ? 404 : 200 });
  });
  return asked;
}

const github = (api = 'https://api.github.com') =>
  createGitHub({
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'wij/atlas',
    GITHUB_TOKEN: 'proef',
  });

afterEach(() => void vi.unstubAllGlobals());

describe('het archief bij een uitgave', () => {
  test('komt op de server die GitHub voor bestanden heeft', async () => {
    const asked = serve({ id: 7, assets: [] });
    const said = await attachFiles(github(), 'v1', [file('atlas.tar.gz')]);
    expect(said).toEqual(['atlas.tar.gz staat bij uitgave v1']);
    expect(asked).toEqual([
      'GET https://api.github.com/repos/wij/atlas/releases/tags/v1 application/json',
      'POST https://uploads.github.com/repos/wij/atlas/releases/7/assets?name=atlas.tar.gz application/octet-stream',
    ]);
  });

  test('vervangt niets wat er al bij staat', async () => {
    const asked = serve({ id: 7, assets: [{ name: 'atlas.tar.gz' }] });
    expect(await attachFiles(github(), 'v1', [file('atlas.tar.gz')])).toEqual([
      'atlas.tar.gz is er al en blijft',
    ]);
    expect(asked).toHaveLength(1);
  });

  test('komt op een server van een organisatie op haar eigen pad', async () => {
    const asked = serve({ id: 7 });
    await attachFiles(github('https://git.example.nl/api/v3'), 'v1', [file('a b')]);
    expect(asked[1]).toContain(
      'POST https://git.example.nl/api/uploads/repos/wij/atlas/releases/7/assets?name=a%20b ',
    );
  });

  test.each([
    [undefined, 201, 'uitgave v1 lezen mislukte: GitHub gaf 404'],
    [{}, 201, 'GitHub kent geen uitgave v1'],
    [{ id: 7 }, 422, 'atlas.tar.gz toevoegen mislukte: GitHub gaf 422'],
  ])('zegt wat er misging: uitgave %o, antwoord %s', async (release, status, message) => {
    serve(release, status);
    await expect(attachFiles(github(), 'v1', [file('atlas.tar.gz')])).rejects.toThrow(message);
  });
});
