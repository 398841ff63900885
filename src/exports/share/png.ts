import { encode } from 'fast-png';

/** Of at most 9: the two steps above this make a picture a twentieth smaller, and compressing it takes nearly four times as long. */
const compression = 7;

/** A drawing as rows of pixels, four bytes each: red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Colours that only differ in the lower half of each part nearly are the same. */
const alike = 0xf0f0f0;

/**
 * An opaque drawing of flat colours as PNG with a palette. What `@resvg/resvg-wasm` writes itself is full colour: three to four times
 * the bytes. Colours that nearly are the same, as at the edges of letters, become the most frequent one of them.
 * @throws when there are more than 256 that differ: then it is no drawing of flat colours
 */
export function pngOf({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
  const colours = coloursOf(pixels);
  const counts = countsOf(colours);
  const order = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  const palette: number[] = [];
  const numbers = new Map<number, number>();
  for (const [colour] of order) {
    if (numbers.has(colour & alike)) continue;
    numbers.set(colour & alike, palette.length);
    palette.push(colour);
  }
  if (palette.length > 256) throw new Error(`${palette.length} kleuren is te veel voor een palet`);
  const drawing = {
    width,
    height,
    depth: 8 as const,
    channels: 1,
    palette: palette.map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
    data: numbersOf(colours, numbers),
  };
  return new Uint8Array(encode(drawing, { zlib: { level: compression } }));
}

/** How many pixels have each colour. Most have that of the pixel before, so only where it changes is it looked up. */
function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    if (colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** The place in the palette of the colour of each pixel. */
function numbersOf(colours: Uint32Array, numbers: ReadonlyMap<number, number>): Uint8Array {
  const data = new Uint8Array(colours.length);
  let [last, number] = [-1, 0];
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    if (colour !== last) number = numbers.get(colour & alike) ?? 0;
    last = colour;
    data[at] = number;
  }
  return data;
}

/** The colour of each pixel as one number, without how opaque it is. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  for (let place = 0, at = 0; place < colours.length; place += 1, at += 4) {
    colours[place] =
      ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  }
  return colours;
}
