import { execFileSync } from 'node:child_process';
import { settingOf, WrongSetting } from './wrong-setting.ts';

/** The moment that counts as now, and why that one. */
export interface Reckoning {
  moment: Date;
  /** In Dutch, for whoever builds: “de dag van de laatste commit”. */
  reason: string;
}

/**
 * The moment that counts as now, for instance when the site says that a termijn has passed:
 *
 * 1. the day that `PEILDATUM` names, or the clock when it says `vandaag`;
 * 2. `SOURCE_DATE_EPOCH` (reproducible-builds.org);
 * 3. the time of the last commit, when this folder is a clone of git;
 * 4. the clock.
 *
 * With any of the first three, except `vandaag`, two builds of one commit are the same. See docs/besluiten/09.
 * @throws `WrongSetting` when `PEILDATUM` is not a day, or `SOURCE_DATE_EPOCH` is not a whole number of seconds
 */
export function reckoningOf(environment: NodeJS.ProcessEnv): Reckoning {
  const day = settingOf(environment, 'PEILDATUM');
  if (day === 'vandaag') return { moment: new Date(), reason: 'vandaag, zoals PEILDATUM zegt' };
  if (day !== undefined) return { moment: noonOf(day), reason: 'de dag van PEILDATUM' };
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch) return { moment: momentOf(epoch), reason: 'de dag van SOURCE_DATE_EPOCH' };
  return ofCommit() ?? { moment: new Date(), reason: `vandaag, want ${whyNoCommit()}` };
}

/** As `reckoningOf`, without the reason. */
export function buildDate(environment: NodeJS.ProcessEnv): Date {
  return reckoningOf(environment).moment;
}

/** At this time it is the same day in the Netherlands, summer and winter. */
function noonOf(day: string): Date {
  const moment = new Date(`${day}T12:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && Number.isFinite(moment.getTime());
  if (isDay && moment.toISOString().startsWith(day)) return moment;
  throw new WrongSetting(
    `PEILDATUM kan niet “${day}” zijn; het is een dag, zoals 2026-11-30, of het woord vandaag.`,
  );
}

function momentOf(epoch: string): Date {
  const moment = new Date(Number(epoch) * 1000);
  if (/^\d+$/.test(epoch) && Number.isFinite(moment.getTime())) return moment;
  throw new WrongSetting(
    `SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970: “${epoch}”. Bijvoorbeeld: 1764460800.`,
  );
}

function ofCommit(): Reckoning | undefined {
  // A folder inside another clone, such as a zip unpacked there, has no commit of its own.
  if (askGit('rev-parse', '--show-prefix').out !== '') return undefined;
  const { out } = askGit('log', '-1', '--format=%ct');
  return out ? { moment: momentOf(out), reason: 'de dag van de laatste commit' } : undefined;
}

/** Why this folder has no last commit: the reason is reported, because the site then counts from another day. */
function whyNoCommit(): string {
  const { out, error } = askGit('rev-parse', '--show-prefix');
  if (error.includes('ENOENT')) return 'git is er niet';
  if (error.includes('dubious ownership')) return 'git leest een map van een andere gebruiker niet';
  return out === ''
    ? 'deze kloon van git heeft nog geen commit'
    : 'deze map is geen kloon van git, maar bijvoorbeeld een uitgepakte zip';
}

/** What git says, or why it says nothing. */
function askGit(...args: string[]): { out?: string; error: string } {
  try {
    const out = execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
    return { out: out.trim(), error: '' };
  } catch (error) {
    return { error: String(error) };
  }
}
