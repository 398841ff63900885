import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.cache/opdrachten');

/**
 * The commands that people and workflows start time and again. Not those that run Astro, which loads some of our modules itself: one
 * that a bundle holds too would be there twice.
 */
export const bundled: readonly string[] = [
  'bronnen:controleer',
  'bronnen:nieuw',
  'bronnen:ophalen',
  'controleer',
  'importeer',
  'intrekken',
  'links',
  'melding',
  'nieuw',
  'onderdelen',
  'opmaak',
  'publiceren',
  'schemas',
];

/** Packages that read files beside their code. */
const apart = [/^@bruits\//, 'unpdf'];

/** What a bundle depends on besides the files in it: how names of modules are read, which packages there are, and this file. */
const always = ['package.json', 'node_modules/.package-lock.json', 'scripts/cli/bundle.ts'];

/** A file, its bytes, and when it was last written to, in milliseconds since 1970. */
type Seen = readonly [path: string, size: number, written: number];

/**
 * What to import for a command: its file, or a bundle of that with everything it imports, which starts in half the time. The bundle is
 * kept in `.cache` and made again once a file in it has changed. With `DEBUG` it is always the file, so that a trace names the source.
 * @param command as in package.json
 * @param file of the command, from the top of the repository
 * @returns its address, as `import` takes it
 */
export async function moduleOf(command: string, file: string): Promise<string> {
  const source = join(root, file);
  if (!bundled.includes(command) || process.env['DEBUG']) return pathToFileURL(source).href;
  const bundle = join(folder, `${command.replace(':', '-')}.mjs`);
  try {
    if (!isFresh(bundle, source)) await makeBundle(source, bundle);
    return pathToFileURL(bundle).href;
  } catch {
    // Where nothing can be kept, the command still works; and where its code is wrong, Node says so better than a bundler.
    return pathToFileURL(source).href;
  }
}

/** The first line of a bundle, after its slashes. */
interface Head {
  /** The file of the command. Of a copied folder it is elsewhere, and the places in the code are too. */
  source: string;
  files: Seen[];
  /** How many characters come after this line. A disk that was full may have kept fewer. */
  length: number;
}

/** Whether there is a whole bundle of this file and others that are all still as they were. */
function isFresh(bundle: string, source: string): boolean {
  try {
    const text = readFileSync(bundle, 'utf8');
    const end = text.indexOf('\n');
    const head: Head = JSON.parse(text.slice('//'.length, end));
    const isSame = ([path, size, written]: Seen) => {
      const now = look(path);
      return now[1] === size && now[2] === written;
    };
    const isWhole = text.length === end + 1 + head.length;
    return isWhole && head.source === source && head.files.every(isSame);
  } catch {
    return false;
  }
}

function look(path: string): Seen {
  const { size, mtimeMs } = statSync(path);
  return [path, size, mtimeMs];
}

async function makeBundle(source: string, bundle: string): Promise<void> {
  const start = Date.now();
  const { rolldown } = await import('rolldown');
  const building = await rolldown({
    input: source,
    platform: 'node',
    external: apart,
    // What it has to say is not for editors.
    logLevel: 'silent',
    plugins: [{ name: 'own-place', transform: withOwnPlace }],
  });
  const { output } = await building.generate({ format: 'esm', codeSplitting: false });
  await building.close();
  const [{ code, moduleIds }] = output;
  const paths = moduleIds.filter((id) => !id.startsWith('\0'));
  const files = [...paths, ...always.map((path) => join(root, path))].map(look);
  // Of a file that was written to since then, the bundle may have what was in it before.
  if (files.some(([, , written]) => written >= start)) throw new Error('written meanwhile');
  const head: Head = { source, files, length: code.length };
  mkdirSync(dirname(bundle), { recursive: true });
  const draft = `${bundle}-${process.pid}`;
  try {
    writeFileSync(draft, `//${JSON.stringify(head)}\n${code}`);
    // At once, because another command may read it now.
    renameSync(draft, bundle);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The code of a module that knows its own place also from within a bundle. */
function withOwnPlace(code: string, path: string): string | undefined {
  if (!code.includes('import.meta.')) return undefined;
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
    .replaceAll('import.meta.filename', JSON.stringify(path))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
}
