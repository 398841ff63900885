import { globSync, readFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { check, format, getFileInfo, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';

/** The files that `prettier --check .` takes its exceptions from. */
const ignorePath = ['.gitignore', '.prettierignore'];

/** For each kind of source, a text that the formatter would change. */
const badlyFormatted: Record<string, string> = {
  '.ts': 'export   const a = "b"',
  '.mjs': 'export   const a = "b"',
  '.astro': '---\nconst   a = "b"\n---\n<p>{a}</p>\n',
  '.css': 'a{color:red}',
  '.md': '*  een\n*  twee',
  '.yml': 'a:   "b"',
  '.json': '{"a":[1,\n2]}',
};

/** Files that have a form of their own, and those that npm writes. */
const outside = /^(content|data|schemas|tests\/scripts\/gate\/real)\/|(^|\/)package-lock\.json$/;

const sources = globSync(['**/*', '.github/**/*', '.vscode/*'], {
  exclude: ['**/node_modules', 'dist', 'voorbeeld', 'voorstel', 'concepten', 'onderdelen.cdx.json'],
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => extname(file) in badlyFormatted);

const isIgnored = async (file: string) => (await getFileInfo(file, { ignorePath })).ignored;

const verdicts = new Map<string, Promise<boolean>>();

/** Whether `prettier --check` would report a badly formatted file there. Equal settings give equal answers, kept by text. */
async function isSeen(file: string): Promise<boolean> {
  if (await isIgnored(file)) return false;
  const options = await resolveConfig(file, { editorconfig: true });
  const text = badlyFormatted[extname(file)] ?? '';
  const key = JSON.stringify([text, options]);
  const verdict =
    verdicts.get(key) ?? check(text, { ...options, filepath: file }).then((ok) => !ok);
  verdicts.set(key, verdict);
  return verdict;
}

describe('een slecht opgemaakt bestand wordt gezien', () => {
  test('in elke map met broncode, wat voor bestand het ook is', async () => {
    const folders = new Set(sources.filter((file) => !outside.test(file)).map(dirname));
    expect([...folders]).toEqual(expect.arrayContaining(['.', 'src/domain/stand', 'tests/house']));
    const unseen: string[] = [];
    for (const folder of folders) {
      for (const extension of Object.keys(badlyFormatted)) {
        const file = `${folder}/verzonnen${extension}`;
        if (!(await isSeen(file))) unseen.push(file);
      }
    }
    expect(unseen).toEqual([]);
  });

  test('en alleen wat een eigen vorm heeft, blijft erbuiten', async () => {
    const ignored: string[] = [];
    for (const file of sources) if (await isIgnored(file)) ignored.push(file);
    expect(ignored.filter((file) => !outside.test(file))).toEqual([]);
    expect(sources.filter((file) => outside.test(file) && !ignored.includes(file))).toEqual([]);
  });

  test('en elke regel van .prettierignore geldt alleen vanaf de wortel', () => {
    const lines = readFileSync('.prettierignore', 'utf8').split('\n');
    const entries = lines.filter((line) => line !== '' && !line.startsWith('#'));
    expect(entries.filter((entry) => !entry.startsWith('/'))).toEqual([]);
  });
});

describe('een .astro-bestand', () => {
  const formatted = async (text: string) =>
    format(text, { ...(await resolveConfig('src/a.astro')), filepath: 'src/a.astro' });

  test('krijgt zijn code opgemaakt, en zijn opmaaktekst niet', async () => {
    const markup = '<p   class="a">{ [1,2].map( (n)=><b>{n}</b> ) }\n\n\n   <i>x</i ></p>';
    const text = `---\nconst a = "b"\n\n\nif (a) return a\n---\n${markup}\n`;
    expect(await formatted(text)).toBe(`---\nconst a = 'b';\n\nif (a) return a;\n---\n${markup}\n`);
  });

  test('krijgt scripts en stijlen opgemaakt, op hun eigen diepte', async () => {
    const text =
      '<body>\n  <script>\n  f( `a\n b` )\n  </script>\n</body>\n<style is:global>\na{color:red}\n</style>\n';
    expect(await formatted(text)).toBe(
      '<body>\n  <script>\n    f(`a\n b`);\n  </script>\n</body>\n<style is:global>\n  a {\n    color: red;\n  }\n</style>\n',
    );
  });

  test('krijgt JSON in een script opgemaakt als JSON', async () => {
    const text = '<script type="application/ld+json">\n{"a":[1,\n2]}\n</script>\n';
    expect(await formatted(text)).toBe(
      '<script type="application/ld+json">\n  { "a": [1, 2] }\n</script>\n',
    );
  });

  test.each([
    ['een script dat geen browser draait', '<script type="text/x-tekst">\n a(  ;\n</script>\n'],
    ['zonder code', '<p>a</p>\n'],
    ['met een leeg begin', '---\n---\n<p>a</p>\n'],
    ['met een element dat zichzelf sluit', '<script is:inline set:html={a} />\n'],
    ['met drie streepjes in de tekst', '<p>a</p>\n---\nb  c\n---\n'],
    ['zonder regeleinde aan het slot', '<p>a</p>'],
  ])('%s blijft zoals het is', async (_, text) => {
    expect(await formatted(text)).toBe(text);
  });

  test.each([
    ['tussen de streepjes', '---\nconst a = 1;\nconst b = ;\n---\n<p />\n', 3, 11],
    ['in een script', '---\nconst a = 1;\n---\n<p />\n<script>\n  a( ;\n</script>\n', 6, 6],
    ['in JSON', '<p />\n<script type="application/json">\n  { "a": }\n</script>\n', 3, 10],
    ['in een stijl', '<p />\n\n<style>\n  a { color: red\n</style>\n', 4, 3],
  ])(
    'met een fout %s wordt geweigerd, met de regel in het bestand',
    async (_, text, line, column) => {
      await expect(formatted(text)).rejects.toMatchObject({
        name: 'SyntaxError',
        message: expect.stringMatching(new RegExp(`\\(${line}:${column}\\)$`)),
        loc: { start: { line, column } },
      });
    },
  );

  test.each([
    ['op één regel', '<style>a{color:red}</style>\n'],
    ['op verschillende diepte', '  <script>\n  a( )\n</script>\n'],
    ['naast iets anders', '<p>a</p><script>\na( )\n</script>\n'],
  ])('met code %s is fout en wordt niet overgeslagen', async (_, text) => {
    await expect(formatted(text)).rejects.toThrow('alone on a line');
  });
});
