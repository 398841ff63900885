import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const name = '@sparticuz/chromium';

/** Chromium from npm, and the folder with libraries that a bare machine lacks (libnss3 and libnspr4). */
export interface NpmChromium {
  executablePath: string;
  libraries: string;
}

/**
 * Chromium from npm, unpacked in the folder for temporary files, once for each version. The package itself takes what is there for
 * whole, also while another process is writing it, or was stopped while it did; so it unpacks into a folder of its own here, which
 * gets its name when all is there.
 * @throws when the package is not there or cannot be unpacked
 */
export function unpackedChromium(): NpmChromium {
  const { file, version } = packageFile();
  const folder = join(tmpdir(), `${basename(name)}-${version}`);
  if (!existsSync(folder)) unpack(folder, dirname(file));
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
  };
}

function unpack(folder: string, from: string): void {
  const draft = mkdtempSync(`${folder}.`);
  // In a process of its own, because the package asks the system where temporary files go.
  const script = `
    import chromium, { inflate } from '${name}';
    await chromium.executablePath();
    await inflate(process.argv[1]);`;
  const args = ['--input-type=module', '--eval', script, join(from, 'bin/al2023.tar.br')];
  const env = { ...process.env, TMPDIR: draft };
  try {
    execFileSync(process.execPath, args, { cwd: import.meta.dirname, env, stdio: 'pipe' });
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have been first, with the same.
    if (!existsSync(folder)) throw error;
  }
}

function packageFile(): { file: string; version: string } {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`${name} is er niet`);
  const { version = '' }: { version?: string } = JSON.parse(readFileSync(file, 'utf8'));
  return { file, version };
}
