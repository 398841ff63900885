const mark = /^(?:[•‣◦▪●·∙*]|[-–—](?=\s)|(?:\d{1,2}|[a-z])[).]\s(?=.*[;,.]$))\s*/;

/** Whether a text begins as a point of a list. “1. Voortgang” without an end of a sentence is a heading. */
export function isListMark(text: string): boolean {
  return mark.test(text);
}

/** The text of a point without its mark. */
export function unmark(text: string): string {
  return text.replace(mark, '');
}
