import { describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { todo } from '#schema/field/todo.ts';
import { filesOf, pathOf } from '../../scripts/importeer/files.ts';
import { toReport } from '../../scripts/importeer/report.ts';
import { importedOf } from '../support/import.ts';
import { asOpenTk } from '../support/official-letter.ts';

describe('de concepten van een brief', async () => {
  const imported = await importedOf(asOpenTk());
  const textOf = (end: string) =>
    filesOf(imported).find(({ file }) => file.endsWith(end))?.text ?? '';

  test('hebben evenveel alinea’s als de bron', () => {
    expect(toReport(imported, 10, []).alineas).toEqual({ in: 10, uit: 10 });
  });

  test('staan op de plaats waar het record komt, onder concepten', () => {
    expect(imported.drafts.map(pathOf).slice(0, 3)).toEqual([
      'data/rondes/2027.json',
      'content/brieven/2027/aanhef.mdx',
      'content/brieven/2027/ruimte-iedereen.mdx',
    ]);
    expect(filesOf(imported).every(({ file }) => /^(?:concepten|data\/bronnen)\//.test(file))).toBe(
      true,
    );
  });

  test('hebben de tekst van de bron niet', () => {
    const drafts = filesOf(imported).filter(({ file }) =>
      /concepten\/.*\/(?:content|data)\//.test(file),
    );
    expect(drafts.filter(({ text }) => text.includes('een plan voor zoetwater te maken'))).toEqual(
      [],
    );
    expect(textOf('bronnen/34682-301.json')).toContain('een plan voor zoetwater te maken');
  });

  test('dragen wat is herkend, met de voetnoot op haar plaats', () => {
    const text = textOf('brieven/2027/water.mdx');
    expect(text).toContain('provincies="fryslan drenthe"');
    expect(text).toContain('[^1]: Kamerstuk 29 435, nr. 290.');
    expect(text).toMatch(/TODO \(partijen: [^)]*Rijk[^)]*data: [^)]*2028-03-01\) \[\^1\]/);
  });

  test('hebben een record voor elk stuk dat de atlas nog niet kent, en voor de brief zelf', () => {
    const papers = imported.drafts.filter(({ collection }) => collection === 'kamerstukken');
    expect(papers.map(({ id }) => id)).toEqual(['34682-301', '29435-290', '34682-288']);
  });

  test('hebben een kandidaat voor een afspraak, met termijn en partijen', () => {
    const draft = imported.drafts.find(({ id }) => id === '2027/water-1-1');
    expect(draft?.data).toMatchObject({
      soort: 'afspraak',
      termijn: { uiterlijk: '2028-02-29' },
      partijen: ['rijk', 'provincie-fryslan', 'provincie-drenthe'],
      bron: { kamerstuk: '34682-301', sectie: 'water', alinea: 1 },
    });
  });

  test('vragen of een eerdere uitkomst wordt voortgezet, en beslissen dat niet', () => {
    const draft = imported.drafts.find(({ id }) => id === '2027/water-1-1');
    expect(String(draft?.data['opmerking'])).toContain('Zet dit 2024/zoetwater-noord voort?');
    expect(draft?.data).not.toHaveProperty('vervolgOp');
  });

  test('worden niet gepubliceerd: de controle weigert TODO in elk bestand', () => {
    const records = filesOf(imported)
      .filter(({ file }) =>
        /\/(?:content|data\/(?!bronnen))/.test(file.replace(/^data\/bronnen/, '')),
      )
      .map(({ file, text }) => ({
        file: file.replace('concepten/34682-301/', ''),
        bytes: new TextEncoder().encode(text),
      }));
    const { problems } = checkFiles(records);
    const refused = new Set(
      problems.filter(({ rule }) => rule === 'text/todo').map(({ file }) => file),
    );
    expect(records.length).toBeGreaterThan(10);
    expect(records.filter(({ file }) => !refused.has(file)).map(({ file }) => file)).toEqual([]);
    expect(problems.find(({ rule }) => rule === 'text/todo')?.value).toBe(todo);
  });
});

test('een stuk dat zijn nummer, dag en jaar niet noemt, geeft daarover elk een twijfel', async () => {
  const { publication } = await importedOf(
    'Water\n\nRijk en regio spreken af te meten.\n',
    'a.txt',
  );
  expect(publication.twijfels.slice(-3)).toEqual([
    'De bron noemt geen nummer van een Kamerstuk of document; het stuk heet hier “a”, naar de naam van het bestand.',
    'De bron noemt geen datum, dus woorden als “komend voorjaar” zijn niet te rekenen.',
    'Bij welke ronde het stuk hoort, is niet herkend; de concepten staan onder “onbekend”.',
  ]);
});
