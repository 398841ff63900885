import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The packages of `bench/package.json` that are not installed.
 * @param bench the folder that holds that file
 */
export function missingPackages(bench: string): string[] {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(bench, 'package.json'), 'utf8'),
  );
  return Object.keys(dependencies).filter((name) => !existsSync(join(bench, 'node_modules', name)));
}
