import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { each } from '#schema/each.ts';
import { wijzigingSchema } from '#schema/record/wijziging.ts';

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
  /** Where each kind needs something that no program can know, typed so that a missing kind does not compile. `createNode` too. */
  const perKind = [
    'scripts/reference/example.ts',
    'src/domain/register/register.ts',
    'src/schema/collections.ts',
    'src/schema/record/wijziging.ts',
  ];

  const isNamed = (name: string, line: string) =>
    new RegExp(`^\\s*(?:${name}[:(]|'${name}',)`).test(line);

  /** The most kinds that a text names within 30 lines, each as a key or as one text in a list. */
  function countKinds(text: string): number {
    const lines = text
      .split('\n')
      .map((line) => collectionNames.find((name) => isNamed(name, line)));
    const counts = lines.map((_, at) => new Set(lines.slice(at, at + 30).filter(Boolean)).size);
    return Math.max(...counts);
  }

  test('en verder somt geen bestand ze op', () => {
    const files = globSync('{src,scripts,bench,tests}/**/*.{ts,astro}').map((file) =>
      file.replaceAll('\\', '/'),
    );
    expect(files.length).toBeGreaterThan(300);
    const lists = files.filter((file) => countKinds(readFileSync(file, 'utf8')) > 11);
    expect(lists.toSorted()).toEqual(perKind);
  });

  test('en een opsomming wordt ook echt gezien', () => {
    expect(countKinds(collectionNames.map((name) => `  ${name}: [],`).join('\n'))).toBe(
      collectionNames.length,
    );
    expect(countKinds(collectionNames.map((name) => `  '${name}',`).join('\n'))).toBe(
      collectionNames.length,
    );
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
