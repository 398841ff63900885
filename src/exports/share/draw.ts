import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import { type Picture, pictureSize } from './picture.ts';
import { layoutOf, mapOf } from './picture-layout.ts';
import { type Pixels, pngOf } from './png.ts';

// Found from the folder of the repository, in which every build runs: the built code itself is elsewhere.
const require = createRequire(join(process.cwd(), 'package.json'));

/** Pictures that were drawn before, by all that they are drawn from: what is on them, the programs that draw and our own code. */
const cache = join(process.cwd(), 'node_modules', '.cache', 'afsprakenatlas', 'beeld');
const programs = ['satori', '@resvg/resvg-wasm', '@fontsource/source-sans-3', 'fast-png'];
const code = ['src/exports/share/draw.ts', 'src/exports/share/png.ts'];
let maker: string | undefined;

const family = 'Source Sans 3';
let tools: Promise<{ name: string; weight: 400 | 600; data: Buffer }[]> | undefined;

/** A picture as PNG, kept between builds. The same picture gives the same bytes, whether it was drawn before or not. */
export async function drawPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  maker ??= readMaker();
  const key = createHash('sha256')
    .update(maker + JSON.stringify(layoutOf(picture)) + mapOf(picture))
    .digest('hex');
  const file = join(cache, `${key}.png`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const png = await drawAnew(picture);
    mkdirSync(cache, { recursive: true });
    // Several builds may draw at once; each puts down a whole file.
    writeFileSync(`${file}.${process.pid}`, png);
    renameSync(`${file}.${process.pid}`, file);
    return png;
  }
}

/** Whatever makes the picture of a layout: a change of it draws all anew. */
function readMaker(): string {
  const versions = readFileSync('package.json', 'utf8')
    .split('\n')
    .filter((line) => programs.some((name) => line.includes(`"${name}"`)));
  return [...versions, ...code.map((file) => readFileSync(file, 'utf8'))].join('\n');
}

/** A picture as PNG, drawn now whatever was drawn before. */
export async function drawAnew(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(await drawPixels(picture));
}

/** A picture as it is drawn, before it is a PNG. */
export async function drawPixels(picture: Picture): Promise<Pixels> {
  tools ??= prepare();
  const text = await satori(layoutOf(picture), { ...pictureSize, fonts: await tools });
  return new Resvg(text.replace(/<\/svg>\s*$/, `${mapOf(picture)}</svg>`)).render();
}

async function prepare() {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const [regular, bold] = [
    require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
    require.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'),
  ].map((file) => readFileSync(file));
  if (!regular || !bold) throw new Error('de letters van de beelden ontbreken');
  return [
    { name: family, weight: 400 as const, data: regular },
    { name: family, weight: 600 as const, data: bold },
  ];
}
