import { accessibility } from './accessibility.ts';
import { advice } from './advice.ts';
import { atom } from './atom.ts';
import { container } from './container.ts';
import { database } from './database.ts';
import { firefox } from './firefox.ts';
import { headerHost } from './header-host.ts';
import { html } from './html.ts';
import { keyboard } from './keyboard.ts';
import { lighthouse } from './lighthouse.ts';
import { links } from './links.ts';
import { load } from './load.ts';
import { nginx } from './nginx.ts';
import { nu } from './nu.ts';
import { print } from './print.ts';
import { reflow } from './reflow.ts';
import { secondOpinion } from './second-opinion.ts';
import type { SiteCheck } from './site-check.ts';
import { spreadsheet } from './spreadsheet.ts';
import { unsure } from './unsure.ts';

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
