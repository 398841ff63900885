import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** What text asks of a font beside its letters: kerning, ligatures, and figures that are all as high and as wide. */
const keepFeatures = ['calt', 'clig', 'kern', 'liga', 'lnum', 'locl', 'rlig', 'tnum'];
const folder = './.cache/fonts';
/** Apart, so that whoever copies the fonts meanwhile finds only whole ones. */
const draftFolder = './.cache/fonts-drafts';
/** The lightest weight on a page, and the boldest. */
const wght = { min: 400, max: 700, default: 400 };
/** The name that only the makers of the fonts may use; and as many letters in its place. */
const reserved = { name: 'Source', ours: 'Letter' };

/**
 * A font with some of the letters of another, without the weights and features that no page asks for, as a file in `.cache/`. It is
 * made once, and again when anything of it changes. Its name inside says that it is not the original, whose name is reserved.
 * @param source a WOFF2 file with a variable font
 * @param name of the file, for what cannot know a name that is made of its content
 * @returns where the file is, from the folder of the repository: the same site comes of it wherever that folder is
 */
export async function fontFile(
  source: string,
  letters: Iterable<string>,
  name?: string,
): Promise<string> {
  const original = readFileSync(source);
  const text = [...letters].join('');
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([text, keepFeatures, wght, reserved]))
    .digest('hex');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${key.slice(0, 16)}.woff2`;
  if (!existsSync(file)) put(file, await makeFont(original, text));
  if (name === undefined) return file;
  const named = `${folder}/${name}.woff2`;
  put(named, readFileSync(file));
  return named;
}

async function makeFont(original: Buffer, text: string): Promise<Buffer> {
  const partOf = { targetFormat: 'truetype' as const, keepFeatures, variationAxes: { wght } };
  const whole = { targetFormat: 'woff2' as const, keepAllGlyphs: true };
  return subsetFont(renamed(await subsetFont(original, text, partOf)), '', whole);
}

/** Writes a file at once, unless it is there: two builds, or two threads of one, may do so at the same time. */
function put(file: string, bytes: Buffer): void {
  if (existsSync(file) && readFileSync(file).equals(bytes)) return;
  mkdirSync(draftFolder, { recursive: true });
  const draft = `${draftFolder}/${randomUUID()}`;
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}

/** Which texts of a font are its name: family, style, full name, PostScript name, and the same again for other programs. */
const nameIds = new Set([1, 3, 4, 6, 16, 21, 25]);

/**
 * The font under our name. Only the texts that are its name change, not the line that says whose it is.
 * @param font in TrueType format, of which the table `name` is as OpenType describes it
 */
export function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const tables = Array.from({ length: copy.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const entry = tables.find((at) => copy.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) throw new Error('a font without a table of names');
  const table = copy.readUInt32BE(entry + 8);
  const storage = table + copy.readUInt16BE(table + 4);
  for (let nr = 0; nr < copy.readUInt16BE(table + 2); nr += 1) {
    const record = table + 6 + 12 * nr;
    if (!nameIds.has(copy.readUInt16BE(record + 6))) continue;
    const start = storage + copy.readUInt16BE(record + 10);
    const text = copy.subarray(start, start + copy.readUInt16BE(record + 8));
    for (const encode of [wide, narrow]) {
      const at = text.indexOf(encode(reserved.name));
      if (at >= 0) encode(reserved.ours).copy(text, at);
    }
  }
  return copy;
}

const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
const narrow = (text: string) => Buffer.from(text, 'latin1');
