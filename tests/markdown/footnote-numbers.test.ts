import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstReferenceId } from '#domain/brief/voetnoten.ts';
import { footnoteNumbers } from '#markdown/footnote-numbers.ts';
import { toHtml, toProgram } from '../support/compile.ts';

const html = (markdown: string) => toHtml(markdown, { hastPlugins: [footnoteNumbers()] });

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

const referenceNumbers = (text: string) => all(text, /data-footnote-ref[^>]*>([^<]*)</g);
const listNumbers = (text: string) => all(text, /<li id="voetnoot-fn-\d+" value="(\d+)"/g);
const backLabels = (text: string) => all(text, /aria-label="([^"]*)"/g);

describe('een voetnoot', () => {
  test('houdt het nummer uit de brief: bij de verwijzing, in de lijst en bij de weg terug', async () => {
    const output = await html('Tekst[^3].\n\n[^3]: De noot.');
    expect(referenceNumbers(output)).toEqual(['3']);
    expect(listNumbers(output)).toEqual(['3']);
    expect(backLabels(output)).toEqual(['Terug naar de tekst bij voetnoot 3']);
  });

  test('is heen en terug te volgen', async () => {
    const output = await html('Tekst[^3].\n\n[^3]: De noot.');
    const ids = all(output, / id="([^"]+)"/g);
    const targets = all(output, / href="#([^"]+)"/g);
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(ids).toContain(target);
  });

  test('waar twee keer naar verwezen wordt, heeft twee wegen terug, elk met een eigen naam', async () => {
    const output = await html('Een[^3] en twee[^3].\n\n[^3]: De noot.');
    expect(referenceNumbers(output)).toEqual(['3', '3']);
    expect(listNumbers(output)).toEqual(['3']);
    expect(backLabels(output)).toEqual([
      'Terug naar de tekst bij voetnoot 3',
      'Terug naar de tekst bij voetnoot 3-2',
    ]);
  });

  test('is op elke pagina van een lang onderdeel terug te volgen tot de eerste verwijzing daar', async () => {
    const alineas = [['3'], ['3', '4', '3'], ['4'], ['3']].map((voetnoten) => ({ voetnoten }));
    const text = alineas.map(({ voetnoten }) => voetnoten.map((nr) => `woord[^${nr}]`).join(' '));
    const output = await html(`${text.join('\n\n')}\n\n[^3]: Drie.\n\n[^4]: Vier.`);
    const paragraphs = output.split('</p>');
    for (const [index, alinea] of alineas.entries()) {
      const [first] = all(paragraphs[index] ?? '', / id="(voetnoot-fnref-[^"]+)"/g);
      expect(firstReferenceId(alinea.voetnoten[0] ?? '', alineas, (one) => one === alinea)).toBe(
        first,
      );
    }
    expect(firstReferenceId('4', alineas, () => true)).toBe('voetnoot-fnref-4');
    expect(firstReferenceId('3', alineas, (one) => alineas.indexOf(one) > 2)).toBe(
      'voetnoot-fnref-3-4',
    );
  });

  test('staat onder een Nederlandse kop', async () => {
    expect(await html('Tekst[^1].\n\n[^1]: De noot.')).toContain('>Voetnoten</h2>');
  });

  test('zonder nummer houdt wat Markdown ervan maakt', async () => {
    const output = await html('Tekst[^noot].\n\n[^noot]: De noot.');
    expect(referenceNumbers(output)).toEqual(['1']);
    expect(backLabels(output)).toEqual(['Terug naar de tekst bij voetnoot 1']);
    expect(output).not.toContain('value=');
  });

  test('houdt ook in MDX haar nummer', async () => {
    const program = await toProgram(
      '<Alinea nr="1">\n\nTekst[^3].\n\n</Alinea>\n\n[^3]: De noot.\n',
      { hastPlugins: [footnoteNumbers()] },
    );
    expect(program).toMatch(/id: "voetnoot-fn-3",\s*value: "3"/);
    expect(program).toMatch(/href: "#voetnoot-fn-3"[\s\S]*?children: "3"/);
    expect(program).toContain('"aria-label": "Terug naar de tekst bij voetnoot 3"');
  });

  test('heeft in elke volgorde haar eigen nummer', async () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(numbers, async (list) => {
        const text = list.map((nr) => `Tekst[^${nr}].`).join(' ');
        const notes = list.toSorted((a, b) => a - b).map((nr) => `[^${nr}]: Noot.`);
        const output = await html([text, ...notes].join('\n\n'));
        expect(referenceNumbers(output)).toEqual(list.map(String));
        expect(listNumbers(output)).toEqual(list.map(String));
        expect(backLabels(output)).toEqual(
          list.map((nr) => `Terug naar de tekst bij voetnoot ${nr}`),
        );
      }),
      { numRuns: 40 },
    );
  });
});

test('een gewone link of lijst krijgt geen nummer', async () => {
  const output = await html('[een](https://www.example.nl/#x-fn-3)\n\n- een');
  expect(output).toBe(
    '<p><a href="https://www.example.nl/#x-fn-3">een</a></p>\n<ul>\n<li>een</li>\n</ul>',
  );
});
