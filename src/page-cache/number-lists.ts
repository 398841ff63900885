/**
 * Lists of whole numbers of at most 32 bits, in little memory: a hundred thousand lists of some hundred numbers are a few bytes a
 * list more than their numbers, and those are one or two bytes each.
 */
export interface NumberLists {
  /** Adds a list, in any order, each number once. Returns its place. */
  add(numbers: Iterable<number>): number;
  /** Adds the list that is at a place among others. Returns its own place. */
  addFrom(others: NumberLists, place: number): number;
  /** Whether all numbers of the list at a place pass. */
  every(place: number, passes: (number: number) => boolean): boolean;
  /** The numbers of the list at a place, from low to high. */
  at(place: number): number[];
  /** The list at a place as it is in a file. */
  packedAt(place: number): Uint8Array;
  /** Everything, for a file. */
  packed(): PackedLists;
}

/** `bytes` has the lists one after another; `ends` has where each ends. */
export interface PackedLists {
  bytes: Uint8Array;
  ends: Uint32Array;
}

/** Bytes: the system gives memory only to what is used of it. */
const most = 2 ** 31;
const step = 1 << 20;
/** A number of 32 bits takes at most so many bytes of seven bits. */
const widest = 5;

/** New lists, after those that a file has. */
export function numberLists(before?: PackedLists): NumberLists {
  const memory = before ? undefined : new ArrayBuffer(step, { maxByteLength: most });
  const bytes = before?.bytes ?? new Uint8Array(memory ?? []);
  const ends: number[] = before ? [...before.ends] : [];
  const every = (place: number, passes: (number: number) => boolean) => {
    const end = ends[place] ?? 0;
    let number = 0;
    for (let at = ends[place - 1] ?? 0; at < end;) {
      let more = 0;
      let shift = 0;
      let byte = 0;
      do {
        byte = bytes[at++] ?? 0;
        more += (byte & 127) * 2 ** shift;
        shift += 7;
      } while (byte > 127);
      number += more;
      if (!passes(number)) return false;
    }
    return true;
  };
  /** Makes room after the last list for so many bytes, and returns where that begins. */
  const room = (length: number): number => {
    if (!memory) throw new Error('lists from a file are only read');
    const at = ends.at(-1) ?? 0;
    if (at + length > memory.byteLength) memory.resize(at + length + step);
    return at;
  };
  return {
    add: (numbers) => {
      const sorted = Uint32Array.from(numbers).sort();
      let at = room(sorted.length * widest);
      let last = 0;
      for (const number of sorted) {
        let more = number - last;
        last = number;
        while (more > 127) {
          bytes[at++] = (more % 128) + 128;
          more = Math.floor(more / 128);
        }
        bytes[at++] = more;
      }
      return ends.push(at) - 1;
    },
    addFrom: (others, place) => {
      const list = others.packedAt(place);
      const at = room(list.length);
      bytes.set(list, at);
      return ends.push(at + list.length) - 1;
    },
    every,
    at: (place) => {
      const found: number[] = [];
      every(place, (number) => found.push(number) > 0);
      return found;
    },
    packedAt: (place) => bytes.subarray(ends[place - 1] ?? 0, ends[place] ?? 0),
    packed: () => ({ bytes: bytes.subarray(0, ends.at(-1) ?? 0), ends: Uint32Array.from(ends) }),
  };
}
