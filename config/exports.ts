import { execFileSync } from 'node:child_process';
import { settingOf, WrongSetting } from './wrong-setting.ts';

/**
 * Whether every record also has a file of its own in the data: unless `RECORD_FILES` is `0`. Nothing else reads that variable.
 * A big atlas can leave them out, because the lists have the same records.
 * @throws `WrongSetting` when it is neither `0` nor `1`
 */
export function hasRecordFiles(environment: NodeJS.ProcessEnv): boolean {
  const given = settingOf(environment, 'RECORD_FILES') ?? '';
  if (given === '' || given === '1') return true;
  if (given === '0') return false;
  throw new WrongSetting(`RECORD_FILES kan niet “${given}” zijn; kies 0 of 1.`);
}

/** The commit that the site is built from; empty outside a repository. */
export function builtCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
