import { decode } from 'fast-png';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawAnew, drawPicture, drawPixels } from '#exports/share/draw.ts';
import { type Picture, picturePath, pictureSize } from '#exports/share/picture.ts';
import { picturesOf } from '#exports/share/pictures.ts';
import { type Pixels, pngOf } from '#exports/share/png.ts';
import { registerAfter } from '../../support/change.ts';
import { hostileTitles } from '../../support/hostile-titles.ts';

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

  test('is een PNG van de maat die op de pagina staat, en byte voor byte hetzelfde als het nog eens wordt getekend', async () => {
    const [picture] = pictures;
    if (!picture) throw new Error('geen beeld');
    const kept = await drawPicture(picture);
    const bytes = Buffer.from(await drawAnew(picture));
    expect(bytes.equals(kept)).toBe(true);
    expect(bytes.equals(await drawAnew(picture))).toBe(true);
    expect(decode(bytes)).toMatchObject({ ...pictureSize, depth: 8 });
    expect(bytes.length).toBeLessThan(40_000);
  });
});

describe('een titel op een beeld', () => {
  const plain: Picture = {
    path: '/beeld/proef.png',
    kicker: 'Thema',
    title: 'Water',
    provincies: [],
    punt: undefined,
  };

  let around: Buffer;

  beforeAll(async () => {
    around = aroundTitle(await drawPixels(plain));
  });

  test.each(hostileTitles)('met %s blijft in haar eigen vak', async (_, title) => {
    expect(aroundTitle(await drawPixels({ ...plain, title })).equals(around)).toBe(true);
  });

  test('staat er, ook als zij is afgekort', async () => {
    const long = await drawAnew({ ...plain, title: 'Zoetwatervoorziening '.repeat(8).trim() });
    expect(Buffer.from(long).equals(await drawAnew(plain))).toBe(false);
  });
});

/** A drawing without the place of its title. */
function aroundTitle({ width, height, pixels }: Pixels): Buffer {
  const around = Buffer.from(pixels);
  for (let y = 101; y < Math.min(480, height); y += 1)
    around.fill(0, y * width * 4, (y * width + 720) * 4);
  return around;
}

describe('een PNG met een palet', () => {
  const pixels = (...colours: number[][]) =>
    Uint8Array.from(colours.flatMap((one) => [...one, 255]));
  test('heeft van elke kleur de vaakste van wie erop lijkt', () => {
    const drawing = {
      width: 2,
      height: 2,
      pixels: pixels([10, 20, 30], [10, 20, 30], [11, 21, 31], [250, 0, 0]),
    };
    const { palette, data } = decode(pngOf(drawing));
    expect(palette).toEqual([
      [10, 20, 30],
      [250, 0, 0],
    ]);
    expect([...data]).toEqual([0, 0, 0, 1]);
    expect(Buffer.from(pngOf(drawing)).equals(pngOf(drawing))).toBe(true);
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
