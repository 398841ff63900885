import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The file in which Astro keeps the records that it read and checked, for the pages of a build. */
export const recordsFile = 'node_modules/.astro/data-store.json';

/**
 * Has the pages of a build read the records from their file. Astro writes them into a module, as one text of the whole file: bundling
 * that takes long, and then the text is in memory as long as the module is, beside the records.
 */
export function recordsFromFile() {
  return {
    name: 'records-from-file',
    apply: 'build' as const,
    transform: {
      filter: { id: /^\0astro:data-layer-content$/ },
      handler: (): { code: string; map: null } | undefined =>
        existsSync(recordsFile) ? { code: moduleOf(resolve(recordsFile)), map: null } : undefined,
    },
  };
}

function moduleOf(file: string): string {
  return [
    "import { readFileSync } from 'node:fs';",
    "import { parse } from 'devalue';",
    `export default parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`,
  ].join('\n');
}
