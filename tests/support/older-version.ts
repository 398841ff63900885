import type { Files } from './atlas.ts';
import { goodFiles } from './atlas.ts';

/**
 * The files of a version of the atlas as a change may find it: records, and code of its own. That code makes one page per
 * afspraak with its file as text, so a comparison has something to see without a whole build.
 */
export function olderVersion(): Files {
  return {
    ...goodFiles(),
    'scripts/build.ts': `
      import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
      import { join } from 'node:path';
      if (!existsSync('node_modules')) throw new Error('er zijn geen pakketten');
      const out = process.env['OUT_DIR'] ?? 'dist';
      for (const name of readdirSync('content/afspraken/2024')) {
        const folder = join(out, 'afspraken/2024', name.replace('.json', ''));
        mkdirSync(folder, { recursive: true });
        const text = readFileSync(join('content/afspraken/2024', name), 'utf8');
        writeFileSync(join(folder, 'index.html'), '<title>x</title><body>' + text + '</body>');
      }`,
  };
}
