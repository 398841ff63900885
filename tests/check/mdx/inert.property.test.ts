import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInert } from '#check/mdx/inert.ts';
import { readTree } from '#markdown/tree.ts';
import { toProgram } from '../../support/compile.ts';

/** Pieces that mean something to Markdown, MDX, HTML or a browser, and that somebody could put together. */
const pieces = [
  'a¦1¦ ¦\n¦\n\n¦  ¦\t¦>¦<¦/¦{¦}¦[¦]¦(¦)¦"¦\'¦`¦*¦**¦_¦~¦~~¦|¦-¦- ¦1. ¦> ¦#¦# ¦!¦&¦;¦:¦\\¦^¦=',
  '![¦](¦[^1]¦[^1]: ¦[x]: ¦- [x] ¦| a | b |\n| :- | -: |\n¦---\n¦```\n¦<!--¦-->',
  'javascript:¦java&#115;cript:¦data:text/html,¦//evil.example¦https://www.example.nl¦/kaart/',
  '&colon;¦&sol;¦&Tab;¦&#x200b;¦%0a¦alert(1)¦mailto:a@example.nl¦www.example.nl',
  '<script>¦</script>¦<img src=x onerror=y />¦<a href="x">¦<b¦ onclick="x"¦<svg/onload=x>',
  '<Alinea nr="2">¦</Alinea>¦<Alinea¦ {...x}¦{x}¦{/* x */}¦import x from "y"¦export const a = 1',
].flatMap((line) => line.split('¦'));

const inside = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 });

/** What Markdown makes, and the one component of letters. */
const elements = new Set(
  'a br code del em h2 li ol p section strong sup table tbody td th thead tr ul blockquote hr Alinea _Fragment'.split(
    ' ',
  ),
);
const attributes = new Set([
  ...[
    'nr',
    'children',
    'href',
    'title',
    'id',
    'className',
    'start',
    'aria-label',
    'aria-describedby',
  ],
  ...['data-footnote-ref', 'data-footnote-backref', 'data-footnotes'],
]);

/** The elements, attributes and addresses of the program that Astro would run. */
async function madeOf(mdx: string) {
  const code = await toProgram(mdx, {});
  const start = code.indexOf('return _jsx');
  const texts: string[] = [];
  // Texts are put aside, so that nothing in them passes for code.
  const body = code
    .slice(start, code.indexOf('function MDXContent'))
    .replace(
      /"(?:[^"\\]|\\.)*"/g,
      (text) => `T${texts.push(text.slice(1, -1).replace(/\\(.)/g, '$1')) - 1}`,
    );
  const textOf = (name = '') => (/^T\d+$/.test(name) ? texts[Number(name.slice(1))] : name) ?? '';
  const keys = [...body.matchAll(/(?:^\s*|\{ |, )([\w$]+): (\w*)/gm)];
  return {
    modules: [...code.matchAll(/^\s*(?:import|export)\b.*/gm)].length,
    elements: [...body.matchAll(/_jsxs?\((?:_components\.)?([^,\s]+),/g)].map(([, name]) => name),
    attributes: keys.map(([, name]) => textOf(name)),
    addresses: keys.flatMap(([, name, url]) => (name === 'href' ? textOf(url) : [])),
  };
}

describe('wat de controle doorlaat', () => {
  test('wordt alleen Markdown: geen code, geen tag, geen stijl, en alleen links die mogen', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(inside, fc.boolean(), async (parts, inAlinea) => {
        const text = parts.join('');
        const mdx = inAlinea ? `<Alinea nr="1">\n\n${text}\n\n</Alinea>\n` : `${text}\n`;
        let problems: unknown[];
        try {
          problems = checkInert('a.mdx', readTree(mdx));
        } catch {
          return;
        }
        if (problems.length > 0) return;
        passed += 1;
        const made = await madeOf(mdx);
        // What it takes to make elements, and the letter itself.
        expect(made.modules).toBe(2);
        expect(made.elements.filter((name) => !elements.has(name ?? ''))).toEqual([]);
        expect(made.attributes.filter((name) => !attributes.has(name ?? ''))).toEqual([]);
        for (const url of made.addresses) {
          expect(url).toMatch(/^(?:https:\/\/[^/@\\]+\.|mailto:[\w.+-]+@|\/(?![/\\])|#voetnoot-)/);
        }
      }),
      { numRuns: 3000 },
    );
    expect(passed).toBeGreaterThan(200);
  });
});
