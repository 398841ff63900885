import { describe, expect, test } from 'vitest';
import { editorSettings, type Settings } from '#beheer/config.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import { jsonSchemaOf } from '#schema/json-schema.ts';

const settings = editorSettings({
  repositoryUrl: 'https://github.com/a/atlas',
  rondes: ['2025', '2024'],
  kamerstukken: ['34682-205'],
});
const lists = children(settings, 'collections');

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
    const names = new Set(lists.map(({ name }) => name));
    const picked = fields.filter(({ field }) => field['widget'] === 'relation');
    expect(picked.length).toBeGreaterThan(30);
    expect(
      picked.filter(({ field }) => !names.has(field['collection'])).map(({ path }) => path),
    ).toEqual([]);
  });

  test('laat niets verwijderen, en maakt van elke wijziging een voorstel', () => {
    expect(lists.filter((list) => list['delete'] !== false)).toEqual([]);
    expect(settings['publish_mode']).toBe('editorial_workflow');
  });
});
