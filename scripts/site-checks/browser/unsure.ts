import { unsureOn } from '../../browser/axe.ts';
import { kinds } from '../check/kinds.ts';
import { siteCheck } from '../check/site-check.ts';
import { elementName } from './element-name.ts';
import { inBrowser } from './in-browser.ts';

/**
 * What axe cannot tell, such as the contrast of text over a drawing: a person looks at each kind of it, and what was right is in
 * the list of accepted findings. So a new kind of it is seen.
 */
export const unsure = siteCheck<string>({
  name: 'Wat axe niet zeker weet, en een mens moet bekijken',
  key: 'unsure',
  programs: [],
  nightly: true,
  sample: () => [],
  all: () => kinds,
  look: ({ plain }, paths) =>
    inBrowser(plain, async (browser, address) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const found = new Set<string>();
      for (const path of paths) {
        await page.goto(address + path);
        for (const { rule, reason, html } of await unsureOn(page))
          found.add(`${[rule, reason].join(' ').trim()} bij ${elementName(html)}, op ${path}`);
      }
      await page.close();
      return [...found];
    }),
});
