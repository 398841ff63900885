import { createServer } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { buildInto, checkOut } from '../workbench/build.ts';
import { createWorkHandler } from '../vervolg/handle.ts';
import { letterId, type Step, steps } from './ronde-2027.ts';
import type { Save } from './save.ts';
import { enteredOn, importRonde, performStep } from './walk-ronde.ts';

const name = 'importeren';
const folder = '.cache/beeld-2027';
const workPort = 4792;

/**
 * The pictures of docs/importeren.md: a made-up ronde of 2027 with a list and an arrangement, on the page where an editor works
 * through it, and on the site that it becomes.
 */
export async function takeImport(page: Page, save: Save): Promise<void> {
  await checkOut(folder);
  await importRonde(folder);
  const handle = createWorkHandler(folder);
  const server = createServer((request, response) =>
    handle(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(workPort, '127.0.0.1', resolve));
  try {
    await takeWork(page, save);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  await takeSite(page, save);
}

/** The pages to work on, each when an editor would see it. */
async function takeWork(page: Page, save: Save): Promise<void> {
  const show = async (paper: string, selector: string, picture: string, height = 700) => {
    await page.setViewportSize({ width: 1100, height });
    await page.goto(`http://127.0.0.1:${workPort}/importeer/${paper}/`);
    await page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollIntoView());
    await save(`${name}-${picture}`);
  };
  const until = async (isLast: (step: Step) => boolean) => {
    const from = done;
    done = steps.findIndex(isLast) + 1;
    for (const step of steps.slice(from, done)) await performStep(folder, step);
  };
  let done = 0;
  await show(letterId, '#water-1', 'alinea');
  await until(({ form }) => form['sectie'] === 'slot' && form['wat'] === 'schrijf');
  await show(letterId, '#water-1', 'kandidaat', 1000);
  await until(({ form }) => form['sectie'] === 'slot' && form['wat'] === 'plaats');
  await show(letterId, '#overig', 'rest', 1000);
  await show('afsprakenlijst', 'section', 'lijst', 800);
  await until((step) => step === steps.at(-1));
}

/** What readers get: a section of the letter, an outcome of it, and an article of the arrangement. */
async function takeSite(page: Page, save: Save): Promise<void> {
  const seconds = Date.parse(`${enteredOn}T12:00:00Z`) / 1000;
  await buildInto('dist', { SOURCE_DATE_EPOCH: String(seconds) }, folder);
  const site = await preview({
    outDir: join(folder, 'dist'),
    logLevel: 'error',
    server: { port: workPort + 1 },
  });
  try {
    await page.setViewportSize({ width: 900, height: 700 });
    for (const [picture, path] of [
      ['onderdeel', 'brieven/2027/water'],
      ['uitkomst', 'afspraken/2027/plan-voor-zoetwater-in-fryslan-en-drenthe'],
      ['arrangement', `kamerstukken/${letterId}/bijlagen/ruimtelijk-arrangement`],
      ['ronde', 'rondes/2027'],
    ] as const) {
      const answer = await page.goto(`http://localhost:${site.port}/${path}/`);
      if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status()}`);
      await save(`${name}-${picture}`);
    }
  } finally {
    await site.stop();
  }
}
