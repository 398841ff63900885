import { LinkChecker } from 'linkinator';
import { expect, inject, test } from 'vitest';

test('geen enkele interne link of ankerlink is dood', async () => {
  const address = inject('siteAddress');
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: `${address}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    // A busy machine may refuse a connection; a link that is really dead stays dead.
    retryErrors: true,
    linksToSkip: [`^(?!${address})`],
  });
  const dead = links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent }) => `${parent} → ${url}`);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(300);
  expect(dead).toEqual([]);
});
