import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Peer } from './peer.ts';
import { htmlOf, pageFrame, writeMarkdown } from './plain-pages.ts';

const bench = join(import.meta.dirname, '..');

/** Writes files into a folder, by their paths below it. */
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

function versionIn(folder: string): string {
  return String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version);
}

/** The physical floor. */
const bareWriter: Peer = {
  name: 'alleen schrijven',
  prepare: (folder, pages) =>
    write(folder, {
      'pages.json': JSON.stringify(pages.map((page) => ({ id: page.id, html: htmlOf(page) }))),
    }),
  command: [process.execPath, join(import.meta.dirname, 'bare-writer.ts')],
};

function eleventy(): Peer {
  const folder = join(bench, 'node_modules/@11ty/eleventy');
  const isThere = existsSync(folder);
  return {
    name: isThere ? `Eleventy ${versionIn(folder)}` : 'Eleventy',
    missing: isThere ? undefined : 'haal het op met npm ci --prefix bench',
    prepare: async (to, pages) => {
      await writeMarkdown(join(to, 'paginas'), pages);
      await write(to, {
        'paginas/paginas.11tydata.json': JSON.stringify({ layout: 'page.njk' }),
        'paginas/_includes/page.njk': pageFrame('{{ title }}', '{{ content | safe }}'),
        'package.json': '{ "type": "module" }',
        'eleventy.config.js':
          "export default () => ({ dir: { input: 'paginas', output: 'uit' }, markdownTemplateEngine: false });",
      });
    },
    command: [process.execPath, join(folder, 'cmd.cjs'), '--quiet'],
  };
}

/** Astro as it comes, of the version that the atlas has. It must be in a folder below the packages of the repository. */
function astro(): Peer {
  const folder = join(bench, '../node_modules/astro');
  return {
    name: `Astro ${versionIn(folder)}, kaal`,
    prepare: async (to, pages) => {
      await writeMarkdown(join(to, 'paginas'), pages);
      await write(to, {
        'package.json': '{ "type": "module" }',
        'astro.config.mjs': "export default { srcDir: '.', outDir: 'uit' };",
        'content.config.ts':
          "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { paginas: defineCollection({ loader: glob({ pattern: '*.md', base: 'paginas' }) }) };\n",
        'pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('paginas')).map((page) => ({ params: { id: page.id }, props: { page } }));
const { page } = Astro.props;
const { Content } = await render(page);
---
${pageFrame('{page.data.title}', '<Content />')}`,
      });
    },
    command: [process.execPath, join(folder, 'bin/astro.mjs'), 'build', '--silent'],
  };
}

function hugo(): Peer {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  const [, version] = /v(\d+\.\d+\.\d+)/.exec(stdout ?? '') ?? [];
  return {
    name: version === undefined ? 'Hugo' : `Hugo ${version}`,
    missing:
      status === 0
        ? undefined
        : 'het programma hugo is er niet; in Debian is het apt-get install hugo',
    prepare: async (to, pages) => {
      await writeMarkdown(join(to, 'content'), pages);
      await write(to, {
        'config.toml':
          'baseURL = "/"\npublishDir = "uit"\ndisableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]\n',
        'layouts/_default/single.html': pageFrame('{{ .Title }}', '{{ .Content }}'),
      });
    },
    command: ['hugo', '--quiet'],
  };
}

/** Everyone that the build is compared with, the physical floor first. */
export function allPeers(): Peer[] {
  return [bareWriter, hugo(), eleventy(), astro()];
}
