import { describe, expect, test } from 'vitest';
import { readablePart } from '#search/read/readable-part.ts';

const main = '<main id="inhoud" data-pagefind-body><h1>Titel</h1></main>';
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="nl"><head>${head}</head><body><header>Menu</header><div>${inside}</div><footer>Onder</footer></body></html>`;

describe('het stuk van een pagina dat wordt gelezen', () => {
  test('is wat er tussen de kop en de voet van de site staat', () => {
    expect(readablePart(page(main))).toBe(`<html>${main}</div></html>`);
  });

  test('hangt niet af van wat daarbuiten verandert', () => {
    const other = page(main, '<link rel="stylesheet" href="/site.b.css">').replace('Menu', 'Ander');
    expect(readablePart(other)).toBe(readablePart(page(main)));
  });

  test('hangt niet af van hoe een stijlblad heet dat erin wordt genoemd', () => {
    const [one, other] = ['/site.a.css', '/site.b.css'].map((name) =>
      readablePart(page(main.replace('</h1>', `</h1><link rel="stylesheet" href="${name}">`))),
    );
    expect([one, one?.includes('</h1><link></main>')]).toEqual([other, true]);
  });

  test('heeft wat van een pagina wordt gezegd achter haar hoofddeel', () => {
    const said = '<div hidden><span data-pagefind-filter="soort:Afspraak"></span></div>';
    expect(readablePart(page(main + said))).toContain(said);
  });

  test('gaat tot de laatste voet: een tekst kan er ook een hebben', () => {
    const own = main.replace('</main>', '<article><footer>Bij</footer>slot</article></main>');
    expect(readablePart(page(own))).toContain('slot');
  });

  test('is er niet bij een pagina die niet gevonden kan worden, ook niet als zij erover schrijft', () => {
    expect(readablePart(page('<main><h1>Titel</h1></main>'))).toBeUndefined();
    expect(readablePart(page('<main>data-pagefind-body</main>'))).toBeUndefined();
    expect(
      readablePart(page('<main>&lt;main data-pagefind-body&gt; <br data-pagefind-body2></main>')),
    ).toBeUndefined();
  });

  test.each([
    ['zonder main', page('<article data-pagefind-body>Tekst</article>')],
    ['zonder voet', page(main).replaceAll('footer', 'div')],
    [
      'met iets voor de index in de voet',
      page(main).replace('Onder', '<b data-pagefind-meta="x">Onder</b>'),
    ],
    [
      'met iets voor de index in de kop',
      page(main, '<meta data-pagefind-meta="x[content]" content="y">'),
    ],
  ])('is de hele pagina bij een vorm die wij niet kennen: %s', (_, html) => {
    expect(readablePart(html)).toBe(html);
  });
});
