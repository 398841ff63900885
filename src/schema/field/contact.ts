import { z } from 'zod';
import { webBronSchema } from './bron.ts';
import { refusals } from './refusals.ts';
import { httpsUrl } from './text.ts';

/**
 * The e-mail address of an office: what comes before the @ begins with a word for an office, so that nobody’s own address can
 * be one (`privateDataAt` lets it pass for that reason).
 */
export const officeEmail = z
  .string()
  .max(120)
  .regex(
    /^(?:algemeen|bestuur|communicatie|contact|gemeente|griffie|info|informatie|klantenservice|kabinet|kcc|loket|post|postbus|provincie|publieksvoorlichting|secretariaat|servicepunt|statengriffie|voorlichting|waterschap|woo)[a-z0-9-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/,
    { error: refusals.officeEmail },
  )
  .meta({ format: 'email' });

/** Where a partij takes questions, as it says so itself on a page that everybody can open. */
export const contactSchema = z
  .strictObject({
    email: officeEmail
      .optional()
      .describe('E-mailadres van de organisatie zelf, nooit dat van een mens'),
    formulier: httpsUrl.optional().describe('Adres van het formulier voor vragen, met https://'),
    bron: webBronSchema.describe('De openbare pagina waar dit staat'),
  })
  .refine(({ email, formulier }) => email !== undefined || formulier !== undefined, {
    error: refusals.contactWithoutAddress,
  });
export type Contact = z.infer<typeof contactSchema>;
