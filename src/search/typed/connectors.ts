/** What a word in capitals between two others says about them. */
export type Connector = 'and' | 'or' | 'not' | 'near';

/**
 * The connector that a piece of a query is: only in capitals, because “en”, “of” and “niet” are words of a sentence.
 * “NEAR” is read so that it can be reported that the search does not know it.
 */
export function connectorOf(piece: string): Connector | undefined {
  if (/^(?:AND|EN|&&?)$/.test(piece)) return 'and';
  if (/^(?:OR|OF|\|\|?)$/.test(piece)) return 'or';
  if (/^(?:NOT|NIET)$/.test(piece)) return 'not';
  return /^(?:NEAR|NABIJ|ADJ|WITHIN)(?:\/?\d+|\(\d+\))?$/.test(piece) ? 'near' : undefined;
}

/** Whether there is something on both sides of this place. */
export function isBetween(at: number, { length }: { readonly length: number }): boolean {
  return at > 0 && at < length - 1;
}
