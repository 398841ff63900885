import { execFileSync } from 'node:child_process';

/**
 * The moment the site counts from when it says that a termijn has passed: `SOURCE_DATE_EPOCH` (reproducible-builds.org) when it
 * is set and not empty, else the time of the last commit, so that two builds of one commit are the same, else now.
 * @throws when it is anything but a whole number of seconds, written in digits
 */
export function buildDate(environment: NodeJS.ProcessEnv): Date {
  const epoch = environment['SOURCE_DATE_EPOCH'] || commitEpoch();
  if (epoch === undefined) return new Date();
  const moment = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || !Number.isFinite(moment.getTime())) {
    throw new Error(`SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970: “${epoch}”`);
  }
  return moment;
}

function commitEpoch(): string | undefined {
  try {
    const output = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return output.trim() || undefined;
  } catch {
    return undefined;
  }
}
