import { execFileSync } from 'node:child_process';

/**
 * The moment that counts as now, for instance when the site says that a termijn has passed: `SOURCE_DATE_EPOCH`
 * (reproducible-builds.org) when it is set and not empty, else the time of the last commit, else the clock. With either
 * of the first two, two builds of one commit are the same. See docs/besluiten/09.
 * @throws a Dutch error when `SOURCE_DATE_EPOCH` is not a whole number of seconds in digits
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
