import { visit } from 'unist-util-visit';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { apiFiles } from '#exports/api/api-files.ts';
import { oneLine } from '#exports/cite/legal.ts';
import { markdownFiles } from '#exports/markdown/markdown-files.ts';
import { readTree } from '#markdown/tree.ts';
import { collectionNames } from '#schema/collections.ts';
import { registerAfter, write } from '../../support/change.ts';
import { hostileTitles } from '../../support/hostile-titles.ts';
import { realRegister } from '../../support/import.ts';

const addresses = addressesOf(new URL('https://atlas.example'), '/atlas');
const editionOf = (register: ReturnType<typeof registerAfter>, perRecord = true) => ({
  register,
  addresses,
  peildatum: '2026-11-30',
  commit: '',
  perRecord,
});
const madeOf = (register: ReturnType<typeof registerAfter>, perRecord = true) =>
  new Map(
    markdownFiles(editionOf(register, perRecord)).map(({ path, make }) => [path, String(make())]),
  );

/** Every address of a source in the data, wherever it is. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'bronsoort' in value && 'adres' in value ? [String(value.adres)] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

function linksIn(text: string): Set<string> {
  const links = new Set<string>();
  visit(readTree(text), 'link', ({ url }) => void links.add(url));
  return links;
}

function headingOf(text: string): string {
  const [heading] = readTree(text).children;
  return heading?.type === 'heading' ? textOf(heading) : '';
}

describe('van elk record van de atlas', () => {
  const register = realRegister();
  test('heeft de Markdown de titel, en elke bron met haar adres', async () => {
    const whole = await register;
    const markdown = madeOf(whole);
    const records = apiFiles(editionOf(whole))
      .filter(({ path }) => path.split('/').length > 4 && path.startsWith('/api/v1/'))
      .map(({ path, make }) => ({ path, record: JSON.parse(String(make())) }));
    expect(records.length).toBeGreaterThan(800);
    const wrong = records.flatMap(({ path, record }) => {
      const text = markdown.get(path.replace('/api/v1', '').replace(/json$/, 'md')) ?? '';
      const links = linksIn(text);
      const lost = sourcesIn(record.gegevens).filter(
        (address) => !links.has(address.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))),
      );
      return headingOf(text) === record.titel && lost.length === 0 ? [] : [[path, ...lost]];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('is er een lijst die het noemt', async () => {
    const whole = await register;
    const markdown = madeOf(whole);
    for (const collection of collectionNames) {
      const links = linksIn(markdown.get(`/${collection}.md`) ?? '');
      expect([collection, links.size]).toEqual([collection, whole[collection].length]);
    }
  });
});

test.each(hostileTitles)('een uitkomst met %s in haar titel heet in Markdown zo', (_, title) => {
  const register = registerAfter();
  const node = register.find('afspraken', '2024/zoetwater');
  if (node) Object.assign(node, { label: title, data: { ...node.data, titel: title } });
  const files = madeOf(register);
  expect(headingOf(files.get('/afspraken/2024/zoetwater.md') ?? '')).toBe(oneLine(title));
  const [item] = readTree(files.get('/afspraken.md') ?? '').children.flatMap((child) =>
    child.type === 'list' ? child.children : [],
  );
  expect(item && textOf(item)).toMatch(/, stand: /);
  expect(textOf(readTree(files.get('/afspraken.md') ?? ''))).toContain(oneLine(title));
});

test('een record dat anders heet dan zijn titel, heeft in Markdown ook die titel', async () => {
  const files = madeOf(await realRegister());
  expect(files.get('/kamerstukken/30015.md')).toContain('- **Titel:** Bodembeleid');
  expect(files.get('/provincies/drenthe.md')).not.toContain('**Naam:**');
});

test('een ingetrokken record zegt dat, en waarom', () => {
  const files = madeOf(
    registerAfter(
      write('data/themas/geluid.json', {
        titel: 'Een thema',
        ingetrokken: {
          datum: '2025-01-01',
          reden: 'dubbel',
          zin: 'Het stond er al.',
          zie: 'water',
        },
      }),
    ),
  );
  expect(files.get('/themas/geluid.md')).toContain('## Dit record is ingetrokken');
  expect(files.get('/themas/geluid.md')).toContain('Het stond er al.');
});

test('zonder bestanden per record noemt geen lijst en geen wegwijzer er een', () => {
  const files = madeOf(registerAfter(), false);
  expect([...files.keys()]).toEqual(['/llms.txt', ...collectionNames.map((name) => `/${name}.md`)]);
  const all = [...files.values()].flatMap((text) => [...linksIn(text)]);
  const ownPages = all.filter((link) =>
    /\/[^/]+\/[^/]+\.md$/.test(new URL(link).pathname.slice(6)),
  );
  expect(ownPages).toEqual([]);
});

test('de wegwijzer voor taalmodellen heeft de vorm van llmstxt.org', () => {
  const text = madeOf(registerAfter()).get('/llms.txt') ?? '';
  const [title, summary, ...rest] = readTree(text.replace(/^> /m, '> ')).children;
  expect([title?.type, summary?.type]).toEqual(['heading', 'blockquote']);
  const sections = rest.filter((part) => part.type === 'heading').map((part) => textOf(part));
  expect(sections).toEqual(['Records', 'Gegevens', 'Uitleg', 'Optional']);
});
