import type { Page } from 'playwright-core';

/** So many visits, and then our letters do not come: a busy machine is late for some of them. */
const mostVisits = 60;

/**
 * Opens a page until it is in our own letters: one whose fonts are late goes on in those of the machine, which are wider, and finds
 * them in the cache on a next visit.
 * @param change to make in the page before it is looked at
 * @returns the fonts of what `selector` finds, as `usedFonts` gives them; of the machine when ours never came
 */
export async function openInOwnLetters(
  page: Page,
  address: string,
  selector = 'h1',
  change: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  let used: string[] = [];
  for (let visit = 0; visit < mostVisits; visit += 1) {
    await page.goto(address);
    await change();
    // Of what was not painted yet, no fonts are asked for.
    await painted(page);
    await page.evaluate(() => document.fonts.ready);
    used = await usedFonts(page, selector);
    if (used.length > 0 && used.every(isOwn)) break;
  }
  return used;
}

/** The fonts that the glyphs of an element are of: their family, and whether they came with the page. */
export async function usedFonts(page: Page, selector: string): Promise<string[]> {
  await painted(page);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont}`);
}

function isOwn(font: string): boolean {
  return font.endsWith(' true');
}

async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
