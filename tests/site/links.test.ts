import { expect, test } from 'vitest';
import { deadLinks } from '../../scripts/site-checks/links.ts';
import { shared } from './shared-sites.ts';

test('geen enkele link binnen de site is dood, ook niet naar een plek op een pagina', () => {
  expect(deadLinks(shared('siteFolder'))).toEqual([]);
});

test('ook onder een pad van de host niet', () => {
  expect(deadLinks(shared('hostedFolder'), new URL(shared('hostedAddress')).pathname)).toEqual([]);
});
