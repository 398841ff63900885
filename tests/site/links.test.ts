import { expect, inject, test } from 'vitest';
import { deadLinks } from '../../scripts/site-checks/links.ts';

test('geen enkele link binnen de site is dood, ook niet naar een plek op een pagina', () => {
  expect(deadLinks(inject('siteFolder'))).toEqual([]);
});

test('ook onder een pad van de host niet', () => {
  expect(deadLinks(inject('hostedFolder'), new URL(inject('hostedAddress')).pathname)).toEqual([]);
});
