import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawPicture } from '#exports/share/draw.ts';
import { picturePath, pictureSize } from '#exports/share/picture.ts';
import { picturesOf } from '#exports/share/pictures.ts';
import { pngOf } from '#exports/share/png.ts';
import { registerAfter } from '../../support/change.ts';

const register = registerAfter();
const pictures = picturesOf(register, [['afspraak', 'Afspraak']]);

describe('het beeld bij een gedeelde link', () => {
  test('is er voor elke provincie, elk gebied, elk thema en elke soort pagina', () => {
    const { provincies, gebieden, themas } = register;
    expect(pictures.length).toBe(2 + provincies.length + gebieden.length + themas.length);
    expect(new Set(pictures.map(({ path }) => path)).size).toBe(pictures.length);
  });

  test.each([
    [{ collection: 'provincies', id: 'utrecht' }, 'provincie', '/beeld/provincies/utrecht.png'],
    [{ collection: 'afspraken', id: '2024/zoetwater' }, 'afspraak', '/beeld/afspraak.png'],
    [undefined, undefined, '/beeld/atlas.png'],
  ] as const)('van %o van de soort %s is %s', (record, kind, path) => {
    expect(picturePath(record, kind)).toBe(path);
  });

  test('is een PNG van de maat die op de pagina staat, en elke keer byte voor byte hetzelfde', async () => {
    const [picture] = pictures;
    if (!picture) throw new Error('geen beeld');
    const [one, other] = [await drawPicture(picture), await drawPicture(picture)];
    expect(Buffer.from(one).equals(other)).toBe(true);
    const bytes = Buffer.from(one);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      pictureSize.width,
      pictureSize.height,
    ]);
    expect(bytes.length).toBeLessThan(40_000);
  });
});

describe('een PNG met een palet', () => {
  const pixels = (...colours: number[][]) =>
    Uint8Array.from(colours.flatMap((one) => [...one, 255]));
  test('heeft van elke kleur de vaakste van wie erop lijkt', () => {
    const drawing = {
      width: 2,
      height: 2,
      pixels: pixels([10, 20, 30], [10, 20, 30], [11, 21, 31], [250, 0, 0]),
    };
    const png = Buffer.from(pngOf(drawing));
    const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('PLTE') + 10);
    expect([...palette]).toEqual([10, 20, 30, 250, 0, 0]);
    const length = png.readUInt32BE(png.indexOf('IDAT') - 4);
    const rows = inflateSync(
      png.subarray(png.indexOf('IDAT') + 4, png.indexOf('IDAT') + 4 + length),
    );
    expect([...rows]).toEqual([0, 0, 0, 0, 0, 1]);
    expect(createHash('sha256').update(png).digest('hex')).toBe(
      createHash('sha256').update(pngOf(drawing)).digest('hex'),
    );
  });

  test('weigert een tekening met te veel kleuren', () => {
    const many = Array.from({ length: 300 }, (_, index) => [
      (index % 16) * 16,
      (Math.floor(index / 16) % 16) * 16,
      index > 255 ? 128 : 0,
    ]);
    expect(() => pngOf({ width: 300, height: 1, pixels: pixels(...many) })).toThrow(
      'te veel voor een palet',
    );
  });
});
