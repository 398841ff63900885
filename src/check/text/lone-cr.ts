/** A carriage return without a line feed: the line end of old Macs, which most programs do not show as one. */
export const loneCr = /\r(?!\n)/;

/** The text with a line feed for every lone carriage return, so that it has the lines that its author saw. */
export function replaceLoneCr(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}
