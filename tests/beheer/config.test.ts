import { describe, expect, test } from 'vitest';
import { editorSettings } from '#beheer/config.ts';
import { pickLists } from '#beheer/pick-lists.ts';
import type { Settings } from '#beheer/settings.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import { jsonSchemaOf } from '#schema/json-schema.ts';

const settings = editorSettings({
  forge: { kind: 'github', url: 'https://github.com/a/atlas', branch: 'main' },
  rondes: ['2025', '2024'],
  kamerstukken: ['34682-205'],
  lists: pickLists({ provincies: [{ id: 'drenthe', label: 'Drenthe' }] }, [
    { id: '2024/water', label: 'Water' },
    { id: '2025/water', label: 'Water' },
  ]),
});
const all = children(settings, 'collections');
/** The lists that an editor sees. */
const lists = all.filter(({ hide }) => hide !== true);

/** Every form field, groups within groups included, with the names that lead to it. */
const fields = lists.flatMap((list) => within(list, String(list['name'])));

function children(value: Settings, name: string): Settings[] {
  const items = value[name];
  return Array.isArray(items)
    ? items.filter((item): item is Settings => typeof item === 'object')
    : [];
}

function within(value: Settings, path: string): { path: string; field: Settings }[] {
  return children(value, 'fields').flatMap((field) => {
    const own = `${path}.${field['name']}`;
    return [{ path: own, field }, ...within(field, own)];
  });
}

function fieldAt(path: string): Settings | undefined {
  return fields.find((one) => one.path === path)?.field;
}

describe('het formulier op /beheer/', () => {
  test('is er voor elke soort die geen brief is, en van afspraken en bijlagen voor elke map', () => {
    const folders = collectionNames.flatMap((name) => {
      const { base, extension, folderOf } = collections[name];
      if (extension !== 'json') return [];
      if (folderOf === undefined) return [base];
      const folders = { rondes: ['2025', '2024'], kamerstukken: ['34682-205'] }[folderOf];
      return folders.map((folder) => `${base}/${folder}`);
    });
    expect(lists.map(({ folder }) => folder)).toEqual(folders);
  });

  test('vraagt elk veld van het schema, en geen ander', () => {
    for (const name of collectionNames) {
      if (collections[name].extension !== 'json') continue;
      const list = lists.find((known) => String(known['name']).replace(/-\d.*$/, '') === name);
      const asked = children(list ?? {}, 'fields').map((field) => field['name']);
      expect(asked).toEqual(Object.keys(jsonSchemaOf(name).properties ?? {}));
    }
  });

  test('noemt en legt elk veld uit', () => {
    const mute = fields.filter(
      ({ field }) =>
        !/^\p{Lu}/u.test(String(field['label'])) || !/\p{L}{3}/u.test(String(field['hint'] ?? '')),
    );
    expect(fields.length).toBeGreaterThan(150);
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  test('laat kiezen uit records die er zijn', () => {
    const names = new Set(all.map(({ name }) => name));
    const picked = fields.filter(({ field }) => field['widget'] === 'relation');
    expect(picked.length).toBeGreaterThan(30);
    expect(
      picked.filter(({ field }) => !names.has(field['collection'])).map(({ path }) => path),
    ).toEqual([]);
  });

  test.each(['vervolgOp', 'gesplitstUit', 'verwant', 'bron.bijlage', 'bron.kamerstuk'])(
    'laat %s kiezen uit alle mappen samen',
    (name) => {
      expect(fieldAt(`afspraken-2024.${name}`)?.['widget']).toBe('relation');
    },
  );

  test('laat een onderdeel van een brief kiezen bij zijn naam, met de brieven waar het in staat', () => {
    expect(fieldAt('afspraken-2024.bron.sectie')).toMatchObject({
      widget: 'select',
      options: [{ label: 'Water (2024, 2025)', value: 'water' }],
    });
    expect(fieldAt('wijzigingen.raakt.secties')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: [
        { label: 'Water (2024)', value: '2024/water' },
        { label: 'Water (2025)', value: '2025/water' },
      ],
    });
  });

  test('laat “alle” kiezen waar een bron dat kan zeggen', () => {
    expect(fieldAt('afspraken-2024.provincies')).toMatchObject({
      widget: 'select',
      multiple: true,
      options: [
        { label: 'Alle provincies', value: 'alle' },
        { label: 'Drenthe', value: 'drenthe' },
      ],
    });
  });

  test('begint een verloop, en elke andere lijst die niet leeg mag zijn', () => {
    expect(fieldAt('afspraken-2024.verloop')?.['default']).toEqual([{ gebeurtenis: 'vastgelegd' }]);
    expect(fieldAt('rondes.bronnen')?.['default']).toEqual([{}]);
    expect(fieldAt('afspraken-2024.ookIn')?.['default']).toBeUndefined();
  });

  test('vult in wat de map al zegt', () => {
    expect(fieldAt('afspraken-2025.ronde')).toMatchObject({ default: '2025', readonly: true });
    expect(fieldAt('bijlagen-34682-205.kamerstuk')).toMatchObject({
      default: '34682-205',
      readonly: true,
    });
  });

  test('zegt bij een tekst in een vaste vorm hoe die eruitziet, met de zin van het schema', () => {
    const fixed = fields.filter(({ field }) => Array.isArray(field['pattern']));
    expect(fixed.length).toBeGreaterThan(60);
    for (const { field } of fixed) {
      const [pattern, message] = Array.isArray(field['pattern']) ? field['pattern'] : [];
      expect(new RegExp(String(pattern)).test('!')).toBe(false);
      expect(message).toMatch(/^Dit (?:is|moet) .+\.$/);
    }
    expect(fieldAt('kamerstukken.documentnummer')?.['pattern']).toEqual([
      '^\\d{4}D\\d{5}$',
      'Dit moet een jaar, een D en vijf cijfers zijn, zoals 2024D43452.',
    ]);
  });

  test('zegt een nummer niet twee keer: waar een titel kan ontbreken, staat de uitleg', () => {
    const list = lists.find(({ name }) => name === 'kamerstukken');
    expect(list).toMatchObject({
      identifier_field: 'toelichting',
      summary: '{{slug}} {{titel}}',
      slug: { template: '{{dossiers.0}}-{{nr}}', editable: ['create'] },
    });
  });

  test('laat niets verwijderen of hernoemen, en maakt van elke wijziging een voorstel dat een ander aanneemt', () => {
    expect(all.filter((list) => list['delete'] !== false)).toEqual([]);
    expect(
      lists
        .filter(({ slug }) => String(Object(slug).editable) !== 'create')
        .map(({ name }) => name),
    ).toEqual([]);
    expect(settings['publish_mode']).toBe('editorial_workflow');
    expect(lists.filter(({ publish }) => publish !== false)).toEqual([]);
  });
});
