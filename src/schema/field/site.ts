import { z } from 'zod';
import { httpsUrl, line } from './text.ts';

/** A page on the web that a record links to. */
export const siteSchema = z.strictObject({
  titel: line.describe('Naam van de pagina, zoals de lezer haar ziet'),
  url: httpsUrl.describe('Adres van de pagina, met https://'),
});
