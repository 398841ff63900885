/** A message that a reader only has to send. */
export interface Message {
  /** E-mail addresses; without one the reader fills in whom it goes to. */
  to: readonly string[];
  /** A line break in it becomes a space: it would begin another header. */
  subject: string;
  /** Without line breaks; an empty one is an empty line. */
  lines: readonly string[];
}

/**
 * The address that opens a message in the mail program of the reader, as RFC 6068 asks: UTF-8 in percent-encoding, and a
 * line break is CR and LF. What is no whole character is replaced, so it never throws.
 */
export function mailtoLink({ to, subject, lines }: Message): string {
  const body = lines.join('\r\n');
  const recipients = to.map((address) => encode(address).replace('%40', '@')).join(',');
  return `mailto:${recipients}?subject=${encode(subject.replace(/[\r\n]+/g, ' '))}&body=${encode(body)}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
