import { resolve } from 'node:path';
import { WrongSetting } from './wrong-setting.ts';

/** Characters with which one or another of the tools that build the site cannot find its files. */
const unbuildable = ["'", '"', '#', '?', '%', '`', '\\'];

/**
 * Checks that the site can be built in this folder.
 * @param root the whole path of the repository
 * @throws `WrongSetting` that names the characters with which it cannot
 */
export function requireBuildableRoot(root: string): void {
  const signs = signsIn(root);
  if (signs === undefined) return;
  throw new WrongSetting(
    `In de map “${root}” kan de site niet worden gebouwd: met ${signs} in het pad kan een van de programma’s die wij gebruiken niet overweg. Geef die map een andere naam, of zet de atlas ergens anders.`,
  );
}

/**
 * Checks that the site can be built into this folder.
 * @param outDir as it was given, seen from `root`
 * @throws `WrongSetting` that names the characters with which it cannot
 */
export function requireBuildableOutDir(outDir: string, root: string): void {
  const signs = signsIn(resolve(root, outDir));
  if (signs === undefined || signsIn(root) !== undefined) return;
  throw new WrongSetting(
    `OUT_DIR kan niet “${outDir}” zijn: met ${signs} in het pad kan een van de programma’s die wij gebruiken niet overweg. Kies een map met een andere naam.`,
  );
}

function signsIn(path: string): string | undefined {
  const own = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const found = unbuildable.filter((sign) => own.includes(sign));
  return found.length === 0 ? undefined : found.join(' en ');
}
