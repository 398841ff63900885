import { describe, expect, test } from 'vitest';
import { nameSectie } from '#markdown/name-sectie.ts';
import { toProgram } from '../support/compile.ts';

const letter = '<Alinea nr="1" themas="water">\n\nEr is *water*.\n\n</Alinea>';
const plugins = { mdastPlugins: [nameSectie()] };

describe('een alinea van een brief', () => {
  test('krijgt het onderdeel waar zij in staat, en houdt wat er al bij stond', async () => {
    const file = new URL('file:///werk/content/brieven/2024/water.mdx');
    const program = await toProgram(letter, plugins, file);
    expect(program).toMatch(/nr: "1",\s*themas: "water",\s*sectie: "2024\/water"/);
    expect(program).toContain('"water"');
    expect(program).toContain('_components.em');
  });

  test('blijft wat zij is als de tekst in geen bestand staat', async () => {
    expect(await toProgram(letter, plugins)).not.toContain('sectie');
  });

  test('is het enige dat een onderdeel krijgt', async () => {
    const file = new URL('file:///werk/content/brieven/2024/water.mdx');
    expect(await toProgram('<Ander nr="1">\n\nx\n\n</Ander>', plugins, file)).not.toContain(
      'sectie',
    );
  });
});
