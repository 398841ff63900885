import { mailtoLink } from '#domain/text/mailto.ts';
import type { PageSource } from './page-source.ts';

/**
 * The address of the keeper for a reader of one page: a message with the page and its record filled in (RFC 6068), or
 * the contact page as it is. `undefined` when this edition has no contact.
 *
 * @param contact an e-mail address, the address of a page, or empty: see `config/keeper.ts`
 * @param title title of the page
 * @param page full address of the page
 */
export function contactLink(
  contact: string,
  title: string,
  page: string,
  record?: PageSource['record'],
): string | undefined {
  if (contact === '') return undefined;
  if (contact.startsWith('https:')) return contact;
  const lines = [
    `Pagina: ${page}`,
    ...(record ? [`Record: ${record.collection}/${record.id}`] : []),
    '',
    'Wat er volgens mij moet staan:',
    '',
    'De bron daarvan (een adres of een stuk met een nummer):',
    '',
  ];
  return mailtoLink({ to: [contact], subject: `Afsprakenatlas: ${title}`, lines });
}
