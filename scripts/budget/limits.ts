import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One limit: its meaning goes with it in the file, and its number is all that checks need. */
const limit = z
  .strictObject({
    /** The most that it may be, in `unit`. */
    most: z.number().nonnegative(),
    unit: z.enum(['bytes', 'files', 'points', 'times', 'share', 'cumulative layout shift']),
    what: z.string().min(1),
  })
  .transform(({ most }) => most);

const budget = z.strictObject({
  pageHtml: limit,
  pageHtmlPacked: limit,
  letterHtml: limit,
  letterHtmlPacked: limit,
  pageAndStylePacked: limit,
  gemeentePacked: limit,
  filesBeforeReading: limit,
  fontsOfFirstView: limit,
  fontsOfFirstViewBytes: limit,
  scriptsBeforeReading: limit,
  shift: limit,
  scriptOfEveryPage: limit,
  scriptOfGemeenten: limit,
  scriptOfComparing: limit,
  standOnDay: limit,
  scriptOfSearch: limit,
  scriptOfAnySearch: limit,
  firstSearch: limit,
  catalogueGrowth: limit,
  indexPiece: limit,
  pointsLost: limit,
  pointsOfSpeedLost: limit,
  paintRatio: limit,
  paintRatioOfLongPage: limit,
  timeRatio: limit,
  timeRatioOfSmallPart: limit,
  timeMemory: limit,
  exportKept: limit,
});

/**
 * The limits in the text of a budget file: of each, the most that it may be.
 * @throws when a limit is missing or unknown, or does not say what it is
 */
export function readLimits(text: string): z.infer<typeof budget> {
  return budget.parse(JSON.parse(text));
}

/**
 * The limits of `budgetten.json`: what a site may weigh, ask for and move, and how benches may compare. They do not depend on how busy
 * a machine is. Each says in that file what it is.
 */
export const most = readLimits(
  readFileSync(join(import.meta.dirname, '../../budgetten.json'), 'utf8'),
);
