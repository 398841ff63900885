import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';

/** Every way to load `#a.ts`; `T` in the last column for one that loads only types. */
const forms: [what: string, file: string, source: string, types?: 'T'][] = [
  ['een naam', 'a.ts', "import { a } from '#a.ts';"],
  ['zonder naam', 'a.ts', "import '#a.ts';"],
  ['dubbele aanhalingstekens', 'a.ts', 'import { a } from "#a.ts";'],
  ['over meer regels', 'a.ts', "import {\n  a,\n} from '#a.ts';"],
  ['een opmerking tussen de accolades', 'a.ts', "import { a /* = 'x' */, // b\n } from '#a.ts';"],
  ['een opmerking na from', 'a.ts', "import a from /* hier */ '#a.ts';"],
  ['een naam met een accent', 'a.ts', "import { één } from '#a.ts';"],
  ['een naam die een tekst is', 'a.ts', "import { 'a-b' as a } from '#a.ts';"],
  ['een tweede opdracht op de regel', 'a.ts', "const b = 1; import a from '#a.ts';"],
  ['een eigenschap erbij', 'a.ts', "import a from '#a.ts' with { type: 'json' };"],
  ['een type', 'a.ts', "import type { A } from '#a.ts';", 'T'],
  ['een type tussen waarden', 'a.ts', "import { type A } from '#a.ts';"],
  ['een uitvoer', 'a.ts', "export { a } from '#a.ts';"],
  ['een uitvoer van alles', 'a.ts', "export * as a from '#a.ts';"],
  ['een uitvoer van een type', 'a.ts', "export type { A } from '#a.ts';", 'T'],
  ['een import met require', 'a.ts', "import a = require('#a.ts');"],
  ['tijdens het draaien', 'a.ts', "const { a } = await import('#a.ts');"],
  ['tijdens het draaien, in een sjabloon', 'a.ts', 'await import(`#a.ts`);'],
  ['tijdens het draaien, met opties', 'a.ts', "import('#a.ts', { with: { type: 'json' } });"],
  ['tijdens het draaien, met opmerking', 'a.ts', "import(/* @vite-ignore */ '#a.ts');"],
  ['als type', 'a.ts', "let a: import('#a.ts').A;", 'T'],
  ['als type van alles', 'a.ts', "let a: typeof import('#a.ts');", 'T'],
  ['een verwijzing bovenaan', 'a.ts', '/// <reference path="#a.ts" />', 'T'],
  ['met een patroon', 'a.ts', "import.meta.glob('#a.ts', { eager: true });"],
  ['met een lijst van patronen', 'a.ts', "import.meta.glob(['#a.ts']);"],
  ['met de plaats', 'a.ts', "import.meta.resolve('#a.ts');"],
  ['met require', 'a.cjs', "const { a } = require('#a.ts');"],
  ['met de plaats van require', 'a.cjs', "require.resolve('#a.ts');"],
  ['met een eigen require', 'a.ts', "const load = createRequire(import.meta.url); load('#a.ts');"],
  ['met een eigen require ineens', 'a.ts', "module.createRequire(import.meta.url)('#a.ts');"],
  ['met een draad', 'a.ts', "new Worker(new URL('#a.ts', import.meta.url));"],
  ['naast JSX', 'a.tsx', "const b = <b>import</b>; import('#a.ts');"],
  ['in het blok', 'a.astro', "---\nimport A from '#a.ts';\n---\n<A />"],
  ['in een script', 'a.astro', "<p>a</p><script>\nimport '#a.ts';\n</script>"],
  ['in een tweede script', 'a.astro', "<script src='#a.ts' /><script>\nlet b;\n</script>"],
  ['als bron van een script', 'a.astro', '<script type="module" src="#a.ts"></script>'],
  ['in een brief', 'a.mdx', "import A from '#a.ts';\n\n<A />\n"],
  ['tussen accolades in een brief', 'a.mdx', "Een {await import('#a.ts')}.\n"],
];

describe('een import wordt gelezen', () => {
  test.each(forms)('%s', (_, file, source, types) => {
    expect(importsOf(file, source)).toEqual([
      { from: '#a.ts', typeOnly: types === 'T', computed: false },
    ]);
  });

  test.each([
    ['een opmerking', 'a.ts', "// import '#a.ts'\n/** See `import a from '#a.ts'`. */"],
    ['een tekst', 'a.ts', 'const message = "import \'#a.ts\'";'],
    ['een veld dat import heet', 'a.ts', "index.import('#a.ts');"],
    ['een opmerking van HTML', 'a.astro', "<!-- <script>import '#a.ts';</script> -->"],
    ['een tekst voor de lezer', 'a.astro', "<p>import a from '#a.ts'</p>"],
  ])('en niets is: %s', (_, file, source) => {
    expect(importsOf(file, source)).toEqual([]);
  });

  test.each([
    ['een variabele', 'a.ts', 'await import(zod);'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that is read
    ['een sjabloon met een gat', 'a.ts', 'await import(`#${name}.ts`);'],
    ['een som van teksten', 'a.ts', "await import('#' + name);"],
    ['een patroon in een variabele', 'a.ts', 'import.meta.glob(pattern);'],
    ['een variabele voor require', 'a.cjs', 'require(name);'],
    ['een bron van een script', 'a.astro', '<script src={address}></script>'],
    ['een import in de opmaak', 'a.astro', "<p>{(await import('#a.ts')).a}</p>"],
    ['een blok dat niet bovenaan staat', 'a.astro', "<p>a</p>\n---\nimport '#a.ts';"],
  ])('en is pas bekend als de code draait: %s', (_, file, source) => {
    expect(importsOf(file, source).map(({ computed }) => computed)).toEqual([true]);
  });
});
