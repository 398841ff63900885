import { water } from '../support/atlas.ts';
import { type Change, edit } from '../support/change.ts';

/** Adds something to the words of the second paragraph, which is on line 16. */
export function inText(piece: string): Change {
  return edit(water, 'Er is meer vraag.', `Er is meer vraag. ${piece}`);
}

/** Adds a block under the words of the second paragraph, from line 18. */
export function under(block: string): Change {
  return edit(water, 'Er is meer vraag.', `Er is meer vraag.\n\n${block}`);
}

/** Adds a block between the two paragraphs, from line 14. */
export function between(block: string): Change {
  return edit(water, '<Alinea nr="2"', `${block}\n\n<Alinea nr="2"`);
}

export function unreadable(line: number, value: string): string {
  return `${water}, regel ${line}: “${value}” kan hier niet worden gelezen.`;
}
