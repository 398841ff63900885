import { claim } from '#check/files/place.ts';
import { tidy } from '../answer/tidy.ts';
import type { Content } from '../propose/content.ts';
import { placesOf, withoutGluedDots, withoutNoteNumbers } from './match.ts';
import { applyChange, changeAt } from './replace.ts';
import { textsIn } from './texts.ts';
import { plainTypography } from './visible-text.ts';

/** A place where the words stand. */
export interface Place {
  file: string;
  /** The whole file with other words; `undefined` when a person has to do it. */
  change: (to: string) => string | undefined;
}

/** Every place in a file where the words stand, with the numbers of footnotes that were copied along, without them, or without the dots at the end. */
export function placesIn(content: Content, file: string, from: string): Place[] {
  const texts = textsIn(content, file);
  for (const clean of [(text: string) => text, withoutNoteNumbers, withoutGluedDots]) {
    const words = plainTypography(clean(from));
    const places = texts.flatMap((text) =>
      placesOf(text.visible.text, words).map((at): Place => {
        const change = (to: string) => {
          const change = changeAt(
            text.source,
            text.visible,
            at,
            words,
            clean(tidy(to).replace(/\s+/g, ' ')),
          );
          return change && text.write(applyChange(text.source, change));
        };
        return { file, change };
      }),
    );
    if (places.length > 0) return places;
  }
  return [];
}

/** The places where the words stand with other capitals: who types what they see, may begin a sentence in small letters. */
export function inOtherCase(content: Content, file: string, from: string): Place[] {
  const words = plainTypography(from).toLowerCase();
  return textsIn(content, file).flatMap((text) => {
    const { text: shown } = text.visible;
    // Some letters become two in small letters, and then places no longer agree.
    if (shown.toLowerCase().length !== shown.length) return [];
    return placesOf(shown.toLowerCase(), words).map((at): Place => {
      const own = shown.slice(at, at + words.length);
      const change = (to: string) => {
        const better = withCapitalOf(own, tidy(to).replace(/\s+/g, ' '));
        const change = changeAt(text.source, text.visible, at, own, better);
        return change && text.write(applyChange(text.source, change));
      };
      return { file, change };
    });
  });
}

/** The words with a capital or a small letter in front, as the words before them have. */
function withCapitalOf(own: string, better: string): string {
  const isCapital = /^\p{Lu}\P{Lu}/u.test(own);
  return isCapital ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}

/** Every place in the other files of records where the words stand. */
export function elsewhere(content: Content, file: string, from: string): Place[] {
  return content.files
    .filter((other) => other !== file && claim(other))
    .flatMap((other) => placesIn(content, other, from));
}
