import { fold } from '#search/words/words.ts';

/** A label as it is written in an address: “Deels gereed” is `deels-gereed`, “Fryslân” is `fryslan`. */
export function slugOf(label: string): string {
  return fold(label)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
