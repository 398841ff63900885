import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check.ts';
import { readForms } from '../../scripts/issue/form.ts';
import { base, keeper, repository } from '../../scripts/workbench/hosted.ts';
import { attributeValues, readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

/** Without the form editor, which is not a page for readers. */
const pages = readPages(shared('hostedFolder')).filter(({ path }) => path !== '/beheer/');

describe('met een adres van de repository', () => {
  test('opent “Verbeter deze pagina” een bestand met gegevens dat er is, en anders het formulier', () => {
    const astray = pages.flatMap(({ path, html }) => {
      const file = editedFile(html);
      if (file === undefined) return formOf(html, 'fout-melden.yml') ? [] : [path];
      return /^(?:content|data)\//.test(file) && existsSync(file) ? [] : [`${path} ${file}`];
    });
    expect(pages.length).toBeGreaterThan(300);
    expect(astray).toEqual([]);
  });

  test('leidt elke pagina van een record naar het bestand van dat record', async () => {
    const { register } = await checkContent(process.cwd());
    const byPath = new Map(pages.map((page) => [page.path, page.html]));
    const found = [...register.dossiers, ...register.kamerstukken, ...register.secties].map(
      ({ path }) => [path, editedFile(byPath.get(path) ?? '')],
    );
    const expected = [
      ...register.dossiers.map(({ id, path }) => [path, `data/dossiers/${id}.json`]),
      ...register.kamerstukken.map(({ id, path }) => [path, `data/kamerstukken/${id}.json`]),
      ...register.secties.map(({ id, path }) => [path, `content/brieven/${id}.mdx`]),
    ];
    expect(found).toEqual(expected);
  });

  test('heeft elke pagina “Meld een fout” met haar eigen adres en bestand erin', () => {
    const astray = pages.flatMap(({ path, html }) => {
      const form = formOf(html, 'fout-melden.yml');
      const page = form?.get('pagina') ?? '';
      const isOwn =
        page === `https://afsprakenatlas.example${base}${path === '/404.html' ? '/404/' : path}`;
      return isOwn && (form?.get('bestand') ?? undefined) === editedFile(html)
        ? []
        : [`${path} ${page}`];
    });
    expect(astray).toEqual([]);
  });

  test('heeft elke afspraak, en alleen een afspraak, het formulier voor een nieuwe stand', async () => {
    const withForm = pages
      .filter(({ html }) => formOf(html, 'nieuwe-stand.yml')?.has('afspraak'))
      .map(({ path }) => path);
    const { register } = await checkContent(process.cwd());
    expect(withForm).toEqual(register.afspraken.map(({ path }) => path).toSorted());
    const zoetwater = pages.find(({ path }) => path === '/afspraken/2024/zoetwater-noord/');
    expect(formOf(zoetwater?.html ?? '', 'nieuwe-stand.yml')?.get('afspraak')).toBe(
      '2024/zoetwater-noord',
    );
  });

  test('bestaat elk formulier waar een pagina heen leidt', () => {
    const templates = new Set(
      pages.flatMap(({ html }) =>
        attributeValues(html, 'href').flatMap((link) =>
          link.startsWith(`${repository}/issues/new`)
            ? (new URL(link).searchParams.get('template') ?? '')
            : [],
        ),
      ),
    );
    expect([...templates].toSorted()).toEqual([
      'afspraak-toevoegen.yml',
      'fout-melden.yml',
      'navraag.yml',
      'nieuwe-stand.yml',
    ]);
    for (const name of templates) expect(existsSync(`.github/ISSUE_TEMPLATE/${name}`)).toBe(true);
  });

  test('vult een link alleen vragen in die het formulier heeft', async () => {
    const forms = new Map(
      (await readForms(process.cwd())).map(({ name, fields }) => [
        `${name}.yml`,
        new Set([...fields.values()].map(({ id }) => id)),
      ]),
    );
    const filled = pages.flatMap(({ path, html }) =>
      attributeValues(html, 'href')
        .filter((address) => address.startsWith(`${repository}/issues/new?`))
        .flatMap((address) => {
          const { template, ...given } = Object.fromEntries(new URL(address).searchParams);
          return Object.keys(given).map((id) => ({ path, template, id }));
        }),
    );
    expect(filled.length).toBeGreaterThan(2 * 300);
    expect(filled.filter(({ template, id }) => !forms.get(template ?? '')?.has(id))).toEqual([]);
  });
});

describe('met een beheerder en een contactadres', () => {
  test('heeft elke pagina een bericht met haar eigen adres erin', () => {
    const astray = pages.flatMap(({ path, html }) => {
      const link = attributeValues(html, 'href').find((one) =>
        one.startsWith(`mailto:${keeper.contact}?`),
      );
      const body = link === undefined ? '' : (new URL(link).searchParams.get('body') ?? '');
      const own = `https://afsprakenatlas.example${base}${path === '/404.html' ? '/404/' : path}`;
      return body.startsWith(`Pagina: ${own}\r\n`) ? [] : [`${path} ${link}`];
    });
    expect(astray).toEqual([]);
  });

  test('zegt de uitleg dat het zonder account kan, met de woorden van de link zelf', () => {
    const uitleg = pages.find(({ path }) => path === '/bijdragen/');
    expect(uitleg?.html).toContain('<strong>Of schrijf ons, zonder account</strong>');
    expect(uitleg?.html.match(/Of schrijf ons, zonder account/g)).toHaveLength(2);
  });

  test('noemt elke pagina de beheerder', () => {
    const silent = pages.filter(({ html }) => !html.includes(`beheerd door ${keeper.name}.`));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('zonder adres van de repository', () => {
  test('zegt elke pagina waar de lezer terecht kan, zonder naam van een bestand', () => {
    const silent = readPages()
      .filter(
        ({ html }) =>
          !html.includes('Zo meldt of verbetert u het') ||
          html.includes('issues/new') ||
          // A ready question about an outcome has no recipient: the reader chooses one.
          /mailto:(?!\?)/.test(html),
      )
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  test('nodigt de uitleg niemand uit om te schrijven, en noemt geen handleiding die niemand kan openen', () => {
    const uitleg = readPages().find(({ path }) => path === '/bijdragen/');
    expect(uitleg?.html).not.toMatch(/chrijf ons|handleiding bij de broncode|CONTRIBUTING/);
  });

  test('zegt de startpagina dat deze uitgave nog geen beheerder heeft', () => {
    const start = readPages().find(({ path }) => path === '/');
    expect(start?.html).toContain('Deze uitgave heeft nog geen beheerder.');
  });
});

/** The file that “Verbeter deze pagina” opens. */
function editedFile(html: string): string | undefined {
  const start = `${repository}/edit/main/`;
  const link = attributeValues(html, 'href').find((address) => address.startsWith(start));
  return link && decodeURIComponent(link.slice(start.length));
}

function formOf(html: string, template: string): URLSearchParams | undefined {
  return attributeValues(html, 'href')
    .filter((address) => address.startsWith(`${repository}/issues/new?`))
    .map((address) => new URL(address).searchParams)
    .findLast((fields) => fields.get('template') === template);
}
