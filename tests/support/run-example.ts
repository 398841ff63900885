import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import type { Example } from '#exports/manual/examples.ts';

const run = promisify(execFile);

/** What an example of the manual prints, run as a reader would: of SQL, the rows. The site must answer at the addresses in it. */
export async function runExample(
  { language, code }: Pick<Example, 'language' | 'code'>,
  database: string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'afsprakenatlas-voorbeeld-'));
  const printed = async (program: string, name: string) => {
    writeFileSync(join(folder, name), code);
    const { stdout } = await run(program, [join(folder, name)], { maxBuffer: 1e8 });
    return stdout;
  };
  try {
    switch (language) {
      case 'shell':
        return await printed('bash', 'voorbeeld.sh');
      case 'javascript':
        return await printed(process.execPath, 'voorbeeld.mjs');
      case 'python':
        return await printed('python3', 'voorbeeld.py');
      default:
        return JSON.stringify(new DatabaseSync(database, { readOnly: true }).prepare(code).all());
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
