import { reckoningOf } from './build-date.ts';
import { requireBuildableOutDir, requireBuildableRoot } from './buildable-path.ts';
import { hasRecordFiles } from './exports.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import { requireReplaceable } from './out-folder.ts';
import { portOf } from './port.ts';
import {
  type RepositoryKind,
  repositoryBranch,
  repositoryKind,
  repositoryUrl,
} from './repository.ts';
import { basePathOf, isExample, siteAddressOf } from './site-address.ts';
import { settingOf, WrongSetting } from './wrong-setting.ts';

/** Everything about a build that depends on where it is made and published. */
export interface Settings {
  port: number;
  /** `https://atlas.provincie.nl`, without a slash at the end. */
  site: string;
  /** Whether the build is only to look at: nobody said where it is published. */
  isForLooking: boolean;
  /** `/`, or `/atlas` without a slash at the end. */
  base: string;
  /** Where the site goes, relative to the top of the repository. */
  outDir: string;
  keeper: Keeper;
  repository: { url: string; kind: RepositoryKind | ''; branch: string };
  /** Whether the site has the form editor. */
  hasBeheer: boolean;
  /** Whether every record has a file of its own in the data. */
  hasRecordFiles: boolean;
  /** The moment that counts as now. */
  moment: Date;
  /** Why that moment, in Dutch. */
  reason: string;
}

/** Reads or checks part of the environment. Throws `WrongSetting` when its value is not allowed. */
type Reader<T> = (environment: NodeJS.ProcessEnv) => T;

/**
 * All settings, read before anything is built. An empty variable counts as not set. Nothing else reads these variables.
 * @param checks what else must be right for what the settings are used for
 * @throws `WrongSetting` that names every mistake at once, in Dutch, one sentence each
 */
export function readSettings(
  environment: NodeJS.ProcessEnv,
  ...checks: readonly Reader<void>[]
): Settings {
  const mistakes = new Set<string>();
  const read = <T>(reader: Reader<T>, otherwise: T): T => {
    try {
      return reader(environment);
    } catch (error) {
      if (!(error instanceof WrongSetting)) throw error;
      mistakes.add(error.message);
      return otherwise;
    }
  };
  const settings: Settings = {
    port: read(portOf, 0),
    ...read(siteAddressOf, { site: '', isForLooking: false }),
    base: read(basePathOf, '/'),
    outDir: outDirOf(environment),
    keeper: read(keeperOf, { name: '', contact: '' }),
    repository: {
      url: read(repositoryUrl, ''),
      kind: read(repositoryKind, ''),
      branch: read(repositoryBranch, ''),
    },
    hasBeheer: read(hasBeheer, false),
    hasRecordFiles: read(hasRecordFiles, true),
    ...read(reckoningOf, { moment: new Date(0), reason: '' }),
  };
  for (const check of checks) read(check, undefined);
  if (mistakes.size === 0) return settings;
  const lines = [...mistakes].map((mistake) => `- ${mistake}`);
  throw new WrongSetting(
    ['Met deze instellingen begint de atlas niet; er is nog niets gebouwd.', ...lines].join('\n'),
  );
}

/**
 * As `readSettings`, for a command that builds the site.
 * @param root the whole path of the repository
 * @throws `WrongSetting` also when it cannot be built here, cannot be put in its folder, or cannot be published like this
 */
export function readBuildSettings(environment: NodeJS.ProcessEnv, root: string): Settings {
  return readSettings(
    environment,
    requirePublishable,
    () => requireBuildableRoot(root),
    () => requireBuildableOutDir(outDirOf(environment), root),
    () => requireReplaceable('OUT_DIR', outDirOf(environment), root),
  );
}

/**
 * A check for builds: a site with an address of its own is one that people will read, so it has a real address and somebody to
 * write to.
 * @throws `WrongSetting` when it does not
 */
export function requirePublishable(environment: NodeJS.ProcessEnv): void {
  const { site, isForLooking } = siteAddressOf(environment);
  if (isForLooking) return;
  const { contact } = keeperOf(environment);
  const problems = [
    isExample(site) && `SITE_URL is een voorbeeld, “${site}”, en zo’n adres kan niet bestaan.`,
    contact === '' &&
      'KEEPER_CONTACT ontbreekt: een site met een eigen adres heeft een e-mailadres of een contactpagina voor wie een fout ziet.',
    isExample(contact) &&
      `KEEPER_CONTACT is een voorbeeld, “${contact}”, en zo’n adres kan niet bestaan.`,
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new WrongSetting(problems.join('\n- '));
}

/** Where the site is built, from `OUT_DIR`; `dist` when it is not set. */
export function outDirOf(environment: NodeJS.ProcessEnv): string {
  return settingOf(environment, 'OUT_DIR') ?? 'dist';
}

function hasBeheer(environment: NodeJS.ProcessEnv): boolean {
  const given = settingOf(environment, 'BEHEER');
  if (given === undefined || given === '1') return given === '1';
  throw new WrongSetting(`BEHEER kan niet “${given}” zijn; het is 1, of leeg.`);
}
