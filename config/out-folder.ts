import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { WrongSetting } from './wrong-setting.ts';

/** The folders of the repository in which nothing may be built, also where no git can tell. */
export const sourceFolders: readonly string[] = [
  '.ci',
  '.git',
  '.github',
  '.vscode',
  'bench',
  'mcp',
  'night',
  'config',
  'content',
  'data',
  'deploy',
  'docs',
  'node_modules',
  'public',
  'schemas',
  'scripts',
  'src',
  'tests',
];

/** The file that says that a folder was made by a build of ours, and that the build was finished. */
export const buildNote = 'bouw.json';

/** What a build says of itself. */
export interface BuildNote {
  soort: 'site' | 'voorbeeld';
  /** The day that the site counts from, `YYYY-MM-DD`. */
  peildatum: string;
  /** The base path. */
  basis: string;
  /** How many files there are, without this one. */
  bestanden: number;
}

/**
 * Checks that a command may replace a whole folder: it does not exist, is empty, or was made by a build of ours.
 * @param name what the folder is called where it was given, such as `OUT_DIR`
 * @param folder as it was given, seen from `root`
 * @throws `WrongSetting` when anything else could be lost, or when the folder cannot be replaced
 */
export function requireReplaceable(name: string, folder: string, root: string): void {
  const reason = whyNotReplaceable(resolve(root, folder), resolve(root));
  if (reason === undefined) return;
  throw new WrongSetting(
    `${name} kan niet “${folder}” zijn: ${reason}. Kies een map die er nog niet is, zoals dist.`,
  );
}

function whyNotReplaceable(folder: string, root: string): string | undefined {
  const real = join(realpathOf(dirname(folder)), basename(folder));
  const inside = relative(realpathOf(root), real).replaceAll('\\', '/');
  if (inside === '' || isAbove(inside)) return 'daarin staat de hele repository';
  const [top = ''] = inside.split('/');
  if (!isAbsolute(inside) && top !== '..' && sourceFolders.includes(top)) {
    return `“${top}” hoort bij de repository`;
  }
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) return 'dat is een verwijzing naar een andere map';
  if (stat && !stat.isDirectory()) return 'dat is een bestand';
  if (stat && readdirSync(folder).length > 0) {
    if (hasTrackedFiles(folder)) return 'git houdt bestanden in die map bij';
    if (!existsSync(join(folder, buildNote))) {
      return `die map heeft bestanden die niet door een bouw van de atlas zijn gemaakt (${buildNote} ontbreekt)`;
    }
  }
  return whyNoRoomBeside(folder, stat?.dev);
}

/** A build is made beside the folder and then takes its place, so that needs room. */
function whyNoRoomBeside(folder: string, device: number | undefined): string | undefined {
  const parent = nearestFolder(dirname(folder));
  try {
    accessSync(parent, constants.W_OK);
  } catch {
    return `in de map daarboven, “${parent}”, mag niet worden geschreven`;
  }
  if (device !== undefined && statSync(parent).dev !== device) {
    return 'dat is een schijf van zichzelf, en een nieuwe bouw kan alleen in de plaats van een gewone map komen; neem een map daarin';
  }
  return undefined;
}

/** Whether a path from a folder to another leads only upwards. */
function isAbove(path: string): boolean {
  return path.split('/').every((part) => part === '..');
}

function hasTrackedFiles(folder: string): boolean {
  try {
    const args = ['ls-files', '--error-unmatch', '.'];
    execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

/** The real path of a folder that may not exist yet. */
function realpathOf(folder: string): string {
  const nearest = nearestFolder(folder);
  return join(realpathSync(nearest), relative(nearest, folder));
}

/** What a folder says of the build that made it; `undefined` when it says nothing. */
export function readBuildNote(folder: string): BuildNote | undefined {
  try {
    const note: unknown = JSON.parse(readFileSync(join(folder, buildNote), 'utf8'));
    return isBuildNote(note) ? note : undefined;
  } catch {
    return undefined;
  }
}

function isBuildNote(note: unknown): note is BuildNote {
  if (typeof note !== 'object' || note === null) return false;
  return 'soort' in note && 'peildatum' in note && 'basis' in note && 'bestanden' in note;
}
