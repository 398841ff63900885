import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { each } from '#schema/each.ts';
import { wijzigingSchema } from '#schema/wijziging.ts';

describe('iets voor elke soort record', () => {
  test('wordt één keer per soort gemaakt, in de volgorde van de tabel', () => {
    const asked: CollectionName[] = [];
    const made = each<Record<CollectionName, string>>((name) => {
      asked.push(name);
      return `${name}!`;
    });
    expect(asked).toEqual(collectionNames);
    expect(Object.keys(made)).toEqual(collectionNames);
    expect(made.begrippen).toBe('begrippen!');
  });

  test('is van elke soort apart: een lijst deelt niemand', () => {
    const made = each<Record<CollectionName, string[]>>(() => []);
    made.themas.push('water');
    expect(made.partijen).toEqual([]);
  });
});

describe('de soorten records staan op één plaats', () => {
  /** Where each kind needs something that no program can know, typed so that a missing kind does not compile. */
  const perKind = [
    'scripts/reference/example.ts',
    'src/domain/register/nodes.ts',
    'src/domain/register/register.ts',
    'src/schema/collections.ts',
    'src/schema/wijziging.ts',
  ];

  /** How many kinds a text names as a key, or as one text in a list. */
  const countKinds = (text: string) =>
    collectionNames.filter((name) =>
      new RegExp(`(?:^\\s*${name}[:(]|^\\s*'${name}',)`, 'm').test(text),
    ).length;

  test('en verder somt geen bestand ze op', () => {
    const files = globSync('{src,scripts,bench,tests}/**/*.{ts,astro}').map((file) =>
      file.replaceAll('\\', '/'),
    );
    expect(files.length).toBeGreaterThan(300);
    const lists = files.filter((file) => countKinds(readFileSync(file, 'utf8')) > 13);
    expect(lists.toSorted()).toEqual(perKind);
  });

  test('en een opsomming wordt ook echt gezien', () => {
    expect(countKinds(collectionNames.map((name) => `  ${name}: [],`).join('\n'))).toBe(15);
    expect(countKinds(collectionNames.map((name) => `  '${name}',`).join('\n'))).toBe(15);
  });

  test('en een wijziging kan elke andere soort raken', () => {
    const others = collectionNames.filter((name) => name !== 'wijzigingen');
    for (const name of others) {
      const wijziging = {
        datum: '2025-01-01',
        omvang: 'klein',
        titel: 'Iets',
        tekst: 'Iets.',
        raakt: { [name]: ['een'] },
      };
      expect(wijzigingSchema.safeParse(wijziging).success).toBe(true);
    }
  });
});
