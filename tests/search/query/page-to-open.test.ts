import { describe, expect, test } from 'vitest';
import { pageToOpen } from '#search/query/page-to-open.ts';
import { readReference } from '#search/typed/reference.ts';
import { smallIndex } from '../../support/atlas-index.ts';

const { catalogue } = smallIndex({
  '/kamerstukken/34682/': { title: 'Nationale Omgevingsvisie', kind: 'dossier' },
  '/kamerstukken/34682-205/': {
    title: 'Brief over de uitkomsten',
    kind: 'kamerstuk',
    aliassen: ['34 682, nr. 205'],
  },
  '/themas/water/': { title: 'Water', kind: 'thema' },
});

describe('Enter zonder keuze', () => {
  test.each([
    ['34682 nr. 205', '/kamerstukken/34682-205/'],
    ['de brief 34 682, nr. 205', '/kamerstukken/34682-205/'],
    ['motie 34 682, nr. 205', '/kamerstukken/34682-205/'],
    ['kamerbrief 34682-205', '/kamerstukken/34682-205/'],
    ['Kamerstukken II 2024–2025, 34 682, nr. 205, p. 3', '/kamerstukken/34682-205/'],
    ['34682 205', '/kamerstukken/34682-205/'],
    ['34682 nr. 205 water', undefined],
    ['water 34682', undefined],
    ['34682-999', undefined],
    ['water', '/themas/water/'],
    ['water en bodem', undefined],
  ])('opent na “%s” %s', (typed, path) => {
    expect(pageToOpen(typed, readReference(typed, catalogue), catalogue)?.path).toBe(path);
  });
});
