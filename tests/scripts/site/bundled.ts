import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When each bundle that builds left in a checkout was written. */
export function bundledIn(root: string): number[] {
  return globSync('.cache/bundels/*/site', { cwd: root }).map(
    (file) => statSync(join(root, file)).mtimeMs,
  );
}
