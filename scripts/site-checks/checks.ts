import { accessibility } from './accessibility.ts';
import { atom } from './atom.ts';
import { database } from './database.ts';
import { html } from './html.ts';
import { keyboard } from './keyboard.ts';
import { links } from './links.ts';
import { load } from './load.ts';
import { nginx } from './nginx.ts';
import { reflow } from './reflow.ts';
import type { SiteCheck } from './site-check.ts';
import { spreadsheet } from './spreadsheet.ts';

/** What `npm run controleer:site` checks, in this order. A new check is a file beside this one and an entry here. */
export const checks: readonly SiteCheck[] = [
  nginx,
  load,
  links,
  html,
  spreadsheet,
  database,
  atom,
  reflow,
  keyboard,
  accessibility,
];
