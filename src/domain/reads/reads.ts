/** What was read of the register while something was made. */
export interface Reads {
  /** Numbers of fields, each once: see `watchRegister`. */
  fields: readonly number[];
  /** What was asked for by name: `collection/id`, whether such a record was there or not, or the text of a section. */
  asked: ReadonlySet<string>;
  /** Something was read that follows from all records, or so much that naming it is of no use. */
  everything: boolean;
}

/** Of more fields than this it costs more to remember which than to make the page once more. */
const mostFields = 150_000;

interface Listener {
  turn: number;
  fields: number[];
  asked: Set<string>;
  everything: boolean;
  /** Something was made inside it, which hid what was heard before: a field can be noted twice. */
  hasInner: boolean;
}

let listener: Listener | undefined;
let turns = 0;
/** By field, the turn in which it was last heard: a field is noted once, and finding that out costs next to nothing. */
let heard = new Uint32Array(1 << 16);

/** Notes that a field was read. Without a listener nothing is kept. */
export function noteField(field: number): void {
  if (listener === undefined || heard[field] === listener.turn) return;
  if (field >= heard.length) {
    const larger = new Uint32Array(2 * field);
    larger.set(heard);
    heard = larger;
  }
  heard[field] = listener.turn;
  listener.fields.push(field);
}

/** Notes that something was asked for by its name. */
export function noteAsked(name: string): void {
  listener?.asked.add(name);
}

/** Notes that what was read follows from all records. */
export function noteEverything(): void {
  if (listener) listener.everything = true;
}

/**
 * Reads something that follows from many records and has a name. Whoever listens hears the name, and not what it was made from:
 * as long as the answer is the same, so is what was made with it. The name must be one that `src/kept-pages.ts` can answer to.
 */
export function readByName<T>(name: string, make: () => T): T {
  const outer = listener;
  listener = undefined;
  try {
    return make();
  } finally {
    listener = outer;
    noteAsked(name);
  }
}

/** Whether somebody listens. */
export function isListening(): boolean {
  return listener !== undefined;
}

/** Notes once more what something was made from that is used again. */
export function noteAgain({ fields, asked, everything }: Reads): void {
  if (!listener) return;
  for (const field of fields) noteField(field);
  for (const name of asked) listener.asked.add(name);
  if (everything) listener.everything = true;
}

/** Makes something, and tells what was read for it; whoever listened before hears it too. */
export function listen<T>(make: () => T): { made: T; reads: Reads } {
  const outer = listener;
  const own = start();
  listener = own;
  try {
    const made = make();
    return { made, reads: toReads(own) };
  } finally {
    listener = outer;
    if (outer) outer.hasInner = true;
    noteAgain(own);
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * As `listen`, for what is not ready at once, such as a page. One at a time: whatever is made meanwhile waits, because what is
 * read between two of its steps could not be distinguished.
 */
export function listenApart<T>(make: () => Promise<T>): Promise<{ made: T; reads: Reads }> {
  const result = last.then(async () => {
    const own = start();
    listener = own;
    try {
      const made = await make();
      return { made, reads: toReads(own) };
    } finally {
      listener = undefined;
    }
  });
  last = result.catch(() => undefined);
  return result;
}

function start(): Listener {
  turns += 1;
  return { turn: turns, fields: [], asked: new Set(), everything: false, hasInner: false };
}

function toReads({ fields, asked, everything, hasInner }: Listener): Reads {
  const once = hasInner ? [...new Set(fields)] : fields;
  const isMuch = everything || once.length > mostFields;
  return isMuch
    ? { fields: [], asked: new Set(), everything: true }
    : { fields: once, asked, everything };
}
