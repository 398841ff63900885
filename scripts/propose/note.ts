/** What was read otherwise than it was written, so that the writer can see it. */
export interface Note {
  /** The field, as in a `Problem`. */
  field: string;
  /** A Dutch sentence without its subject: “12 juni 2025” is gelezen als 2025-06-12. */
  text: string;
}

/** That an answer was taken to mean something that it does not say letter for letter. */
export function takenAs(field: string, written: string, taken: string): Note {
  const end = /[.!?…]$/.test(taken) ? '' : '.';
  return { field, text: `“${short(written)}” is gelezen als ${taken}${end}` };
}

/** That an answer says nothing, so that the question counts as not answered. */
export function takenAsNothing(field: string, written: string): Note {
  return { field, text: `“${short(written)}” is gelezen als: niet ingevuld.` };
}

function short(written: string): string {
  const line = written.replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
