import { crc32, deflateSync } from 'node:zlib';

/** A drawing as rows of pixels, four bytes each: red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/**
 * An opaque drawing of flat colours as PNG with a palette, which takes a fifth of the bytes of full colour. Colours that nearly
 * are the same, as at the edges of letters, become the most frequent one of them.
 * @throws when there are more than 256 that differ: then it is no drawing of flat colours
 */
export function pngOf({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
  const counts = new Map<number, number>();
  const colourAt = (place: number) =>
    ((pixels[place] ?? 0) << 16) | ((pixels[place + 1] ?? 0) << 8) | (pixels[place + 2] ?? 0);
  for (let place = 0; place < pixels.length; place += 4) {
    const colour = colourAt(place);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const order = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  const palette: number[] = [];
  const numbers = new Map<number, number>();
  for (const [colour] of order) {
    const alike = colour & 0xf0f0f0;
    if (numbers.has(alike)) continue;
    numbers.set(alike, palette.length);
    palette.push(colour);
  }
  if (palette.length > 256) throw new Error(`${palette.length} kleuren is te veel voor een palet`);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, place = 0; y < height; y += 1) {
    for (let x = 1; x <= width; x += 1, place += 4) {
      rows[y * (width + 1) + x] = numbers.get(colourAt(place) & 0xf0f0f0) ?? 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each pixel, with a palette.
  head.set([8, 3], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk(
        'PLTE',
        Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
      ),
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
