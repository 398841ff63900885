import { atom } from './atom.ts';
import { accessibility } from './browser/accessibility.ts';
import { firefox } from './browser/firefox.ts';
import { keyboard } from './browser/keyboard.ts';
import { lighthouse } from './browser/lighthouse.ts';
import { print } from './browser/print.ts';
import { reflow } from './browser/reflow.ts';
import { secondOpinion } from './browser/second-opinion.ts';
import { unsure } from './browser/unsure.ts';
import type { SiteCheck } from './check/site-check.ts';
import { database } from './database.ts';
import { html } from './html.ts';
import { links } from './links.ts';
import { nu } from './nu.ts';
import { advice } from './server/advice.ts';
import { container } from './server/container.ts';
import { headerHost } from './server/header-host.ts';
import { load } from './server/load.ts';
import { nginx } from './server/nginx.ts';
import { spreadsheet } from './spreadsheet.ts';

/** What `npm run controleer:site` checks, in this order. A new check is a file beside this one and an entry here. */
export const checks: readonly SiteCheck[] = [
  nginx,
  advice,
  load,
  headerHost,
  container,
  links,
  html,
  nu,
  spreadsheet,
  database,
  atom,
  reflow,
  print,
  lighthouse,
  keyboard,
  firefox,
  secondOpinion,
  unsure,
  accessibility,
];
