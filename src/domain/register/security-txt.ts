/** Where to report a leak. All addresses are whole. */
export interface SecurityContact {
  /** An e-mail address or the address of a page; empty when there is none. */
  contact: string;
  /** Where anybody can report something without such an address. */
  fallback: string;
  /** The address of the file itself. */
  canonical: string;
}

/**
 * The text of `/.well-known/security.txt` (RFC 9116). It expires at the first of the month, eleven months after that of the
 * peildatum: less than a year ahead, as the RFC asks, and the same for all days of a month.
 * @param peildatum `YYYY-MM-DD`
 */
export function securityTxt(where: SecurityContact, peildatum: string): string {
  const { contact, fallback, canonical } = where;
  const isMail = contact.includes('@') && !contact.startsWith('https:');
  const lines = [
    `Contact: ${contact === '' ? fallback : isMail ? `mailto:${contact}` : contact}`,
    `Expires: ${expiryOf(peildatum)}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${canonical}`,
  ];
  return `${lines.join('\n')}\n`;
}

function expiryOf(peildatum: string): string {
  const [year = 0, month = 0] = peildatum.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + 11, 1)).toISOString().replace('.000', '');
}
