import { describe, expect, test } from 'vitest';
import { itemsIn, partAt } from './counts.ts';
import { readPages } from './pages.ts';

const pages = readPages();
const byPath = new Map(pages.map(({ path, html }) => [path, html]));

/** A number of something else than outcomes, as the text beside a link: what the link opens must have as many. */
const beside: readonly {
  name: string;
  /** Pages with such links. */
  on: RegExp;
  /** Number and noun; its first group is the number. */
  says: RegExp;
  /** How many there are where the link leads. */
  opens: (html: string, anchor: string) => number;
  fewest: number;
}[] = [
  {
    name: 'pagina’s bij een bron',
    on: /^\/bronnen\/$/,
    says: /(\d+) pagina(?:’s)? van de atlas/,
    opens: (html) => itemsIn(mainOf(html)),
    fewest: 50,
  },
  {
    name: 'pagina’s bij een wijziging',
    on: /^\/wijzigingen\/$/,
    says: /· (\d+) pagina(?:’s)?$/,
    opens: (html) => itemsIn(mainOf(html)),
    fewest: 5,
  },
  {
    name: 'alinea’s bij een onderdeel van een brief',
    on: /^\/brieven\/\d+\/[\w-]+\/$/,
    says: /^(\d+) alinea(?:’s)?$/,
    opens: (html) => [...html.matchAll(/\sid="alinea-\d+"/g)].length,
    fewest: 50,
  },
  {
    name: 'gebeurtenissen van een maand',
    on: /^\/maandbericht\/$/,
    says: /(\d+) gebeurtenis(?:sen)?\b/,
    opens: (html) => itemsIn(partAt(html, 'gebeurd') ?? ''),
    fewest: 10,
  },
  {
    name: 'termijnen van een maand',
    on: /^\/maandbericht\/$/,
    says: /(\d+) termijn(?:en)?\b/,
    opens: (html) => itemsIn(partAt(html, 'termijnen') ?? ''),
    fewest: 3,
  },
  {
    name: 'mijlpalen van een jaar',
    on: /^\/mijlpalen\//,
    says: /^(\d+)$/,
    opens: (html, anchor) =>
      (partAt(html, anchor) ?? '').match(/<li class="mijlpaal"/g)?.length ?? 0,
    fewest: 50,
  },
];

function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('een getal dat iets anders telt dan uitkomsten', () => {
  test.each(beside)('$name: de link ernaast opent er precies zoveel', (row) => {
    const { on, says, opens, fewest } = row;
    const links = pages
      .filter(({ path }) => on.test(path))
      .flatMap(({ path, html }) =>
        [...mainOf(html).matchAll(nextTo)].flatMap(([, target = '', after = '']) => {
          const said = says.exec(textOf(after))?.[1];
          return said === undefined ? [] : [{ path, target, said: Number(said) }];
        }),
      );
    expect(links.length).toBeGreaterThanOrEqual(fewest);
    const wrong = links.flatMap(({ path, target, said }) => {
      const [page = '', anchor = ''] = target.split('#');
      const found = opens(byPath.get(page || path) ?? '', anchor);
      return found === said ? [] : [`${path}: ${said} bij ${target}, daar ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  test('en dat openklapt, heeft er precies zoveel in de lijst', () => {
    const folded = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<summary[^>]*>([\s\S]*?)<\/summary>([\s\S]*?)<\/details>/g)].flatMap(
        ([, summary = '', inside = '']) => {
          const said = /(?:^|\s)(\d+) (?:alinea(?:’s)?|gemeenten?|gebieden|plaatsen)\b/.exec(
            textOf(summary),
          )?.[1];
          return said === undefined
            ? []
            : [{ path, said: Number(said), found: itemsIn(inside), text: textOf(summary) }];
        },
      ),
    );
    expect(folded.length).toBeGreaterThan(100);
    const wrong = folded.filter(({ said, found }) => said !== found);
    expect(wrong.map(({ path, text, found }) => `${path}: ${text}, daar ${found}`)).toEqual([]);
  });

  test('en tussen haakjes boven een lijst staat, is het aantal daarvan', () => {
    const heads = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<h2[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)].flatMap(
        ([, id = '', title = '']) => {
          const said = /\((\d+)\)$/.exec(textOf(title))?.[1];
          return said === undefined ? [] : [{ path, id, said: Number(said), html }];
        },
      ),
    );
    expect(heads.length).toBeGreaterThan(30);
    const wrong = heads.flatMap(({ path, id, said, html }) => {
      const found = itemsIn(partAt(html, id) ?? '');
      return found === said ? [] : [`${path}#${id}: ${said}, daar ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  test('en zegt hoeveel Kamerstukken er zijn, is het aantal van de lijst eronder', () => {
    const html = mainOf(byPath.get('/kamerstukken/') ?? '');
    const said = Number(/verwijst naar (\d+) stukken/.exec(textOf(html))?.[1]);
    const papers = new Set(
      [...html.matchAll(/<li[^>]*>\s*<a href="(\/kamerstukken\/[^"]+)"/g)].map(([, path]) => path),
    );
    expect(papers.size).toBe(said);
  });

  test('en zegt hoeveel mijlpalen nog komen, is het aantal van die lijst', () => {
    const wrong = pages.flatMap(({ path, html }) => {
      const said = /Er kom(?:t|en) nog (\d+) mijlpa/.exec(textOf(mainOf(html)))?.[1];
      const found = (partAt(html, 'straks') ?? '').match(/<li class="mijlpaal"/g)?.length ?? 0;
      return said === undefined || Number(said) === found ? [] : [`${path}: ${said}, ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** A link, and the text directly after it. */
const nextTo =
  /<a\s[^>]*?href="([^"]+)"[^>]*>(?:(?!<\/a>)[\s\S])*<\/a>((?:\s|<\/h3>|<(span|p)[^>]*>(?:(?!<\/\3>)[\s\S])*<\/\3>)*)/g;
