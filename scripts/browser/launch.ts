import { existsSync, statfsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackedChromium } from './npm-chromium.ts';

/**
 * Ordinary flags. The npm package’s own list switches off web security, which would make tests of the CSP worthless. With
 * `--disable-threaded-compositing` opening pages takes a quarter less of the processor, but a click by Playwright never ends.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  ...(hasRoomToShare('/dev/shm') ? [] : ['--disable-dev-shm-usage']),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether the memory that processes of a browser share fits here. Otherwise it goes to the disk, which takes a little more work. */
function hasRoomToShare(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2 ** 30;
}

/** Milliseconds that anything asked of a browser may take. Long, because a busy machine is not a failure. */
const patience = 240_000;

/** How a browser is started, once it is known which. */
type Options = Pick<LaunchOptions, 'args' | 'timeout'>;

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real browser: `CHROMIUM_PATH` when set, else Chromium from npm (Linux x64), else an installed Chrome or Chromium.
 * Pages of contexts made with `newContext` wait up to `patience` for everything.
 * @param more flags besides the ordinary ones
 * @throws when there is none, listing what was tried, so that a browser test is never silently skipped
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return patient(await start({ args: [...flags, ...more], timeout: patience }));
}

function patient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  return Object.assign(browser, {
    newContext: async (...given: Parameters<typeof newContext>) => {
      const context = await newContext(...given);
      context.setDefaultTimeout(patience);
      return context;
    },
  });
}

async function start(options: Options): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return chromium.launch({ executablePath: given, ...options });
  const problems: string[] = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      return await startFromNpm(options);
    } catch (error) {
      problems.push(`uit npm: ${String(error)}`);
    }
  }
  for (const executablePath of installed.filter((path) => existsSync(path))) {
    try {
      return await chromium.launch({ executablePath, ...options });
    } catch (error) {
      problems.push(`${executablePath}: ${String(error)}`);
    }
  }
  throw new Error(
    `Geen browser gevonden. Zet CHROMIUM_PATH op een Chrome of Chromium.\n${problems.join('\n')}`,
  );
}

async function startFromNpm(options: Options): Promise<Browser> {
  const { executablePath, libraries } = unpackedChromium();
  try {
    return await chromium.launch({ executablePath, ...options });
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    const env = { ...process.env, LD_LIBRARY_PATH: libraries };
    return chromium.launch({ executablePath, ...options, env: withoutEmpty(env) });
  }
}

function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
