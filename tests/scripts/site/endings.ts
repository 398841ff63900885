import { spawn } from 'node:child_process';
import {
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Ended } from '../../../scripts/workbench/process.ts';
import { writeFiles } from '../../support/write-files.ts';

/**
 * What can end a build in a checkout before it is finished: its name, what builds so and then puts things right again, and what the
 * build says.
 * @param build builds there
 */
export function endings(
  root: string,
  build: () => Promise<Ended>,
): [what: string, buildSo: () => Promise<Ended>, says: string][] {
  return [
    [
      'een fout in een pagina',
      async () => {
        const page = join(root, 'src/pages/kapot.astro');
        writeFileSync(page, "---\nthrow new Error('deze pagina is kapot');\n---\n<p>nooit</p>\n");
        const ended = await build();
        rmSync(page);
        return ended;
      },
      'deze pagina is kapot',
    ],
    [
      'een zoekindex die mislukt als de pagina’s er al zijn',
      async () => {
        const pagefind = join(root, 'node_modules/pagefind');
        const real = readlinkSync(pagefind);
        unlinkSync(pagefind);
        writeFiles(pagefind, {
          'package.json': { name: 'pagefind', type: 'module', exports: './index.js' },
          'index.js':
            "export const createIndex = async () => ({ errors: ['geen index'] }); export const close = async () => {};",
        });
        const ended = await build();
        rmSync(pagefind, { recursive: true });
        symlinkSync(real, pagefind);
        return ended;
      },
      'Pagefind createIndex: geen index',
    ],
    [
      'een fout in een record',
      async () => {
        const file = join(root, 'data/themas/water.json');
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, '{');
        const ended = await build();
        writeFileSync(file, text);
        return ended;
      },
      'data/themas/water.json',
    ],
    [
      // What does not fit is refused by the system, as on a full disk: no file may be larger than this many blocks of 1,024 bytes.
      'een schijf waar een bestand niet meer op past',
      () => limited(root, 200),
      'Op de schijf is geen ruimte meer',
    ],
  ];
}

/** A build by a shell that lets no file grow beyond this many blocks. */
function limited(root: string, blocks: number): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const command = `ulimit -f ${blocks} && exec "${process.execPath}" scripts/build.ts`;
  const child = spawn('bash', ['-c', command], {
    cwd: root,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', PEILDATUM: '2026-11-30' },
  });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
  return new Promise((done) => child.on('close', (code) => done({ ...ended, code })));
}
