import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMdx } from '#check/record/parse.ts';
import type { ParsedAlinea } from '#domain/brief/alinea.ts';
import { alineaNames } from '#domain/brief/anchor.ts';
import { followAlineas } from '#domain/brief/follow.ts';
import { checkAlineas } from '../../../scripts/gate/check-alineas.ts';
import { keepAlineas } from '../../../scripts/gate/keep-alineas.ts';
import { alinea, sectie } from '../../support/builders.ts';

const file = 'content/brieven/2024/slot.mdx';
/** Words that every paragraph has, and words of its own, as in a letter that says the same of every provincie. */
const common = 'Het Rijk en de regio spreken af dat zij hierover verder praten in het voorjaar';

function textOf(id: number): string {
  const own = Array.from({ length: 6 }, (_, index) => `woord${id}van${index}`).join(' ');
  return `${common} ${own}.`;
}

interface Edit {
  kind: 'erbij' | 'weg' | 'wissel' | 'bijgewerkt';
  at: number;
  other: number;
}

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('erbij', 'weg', 'wissel', 'bijgewerkt'),
    at: fc.nat(20),
    other: fc.nat(20),
  }),
  { maxLength: 4 },
);

/** A paragraph of the test: `id` stays the same whatever happens to it, and is in its text. */
interface Piece {
  id: number;
  text: string;
  eerder: readonly string[];
  vorm: string;
}

function change(pieces: readonly Piece[], list: readonly Edit[], next: () => number): Piece[] {
  const changed = [...pieces];
  for (const { kind, at, other } of list) {
    const [from, to] = [at % (changed.length + 1), other % (changed.length + 1)];
    const [one, two] = [changed[from], changed[to]];
    if (kind === 'erbij') {
      const id = next();
      changed.splice(from, 0, { id, text: textOf(id), eerder: [], vorm: 'tekst' });
    } else if (kind === 'weg' && one && changed.length > 1) changed.splice(from, 1);
    else if (kind === 'wissel' && one && two) {
      changed[from] = two;
      changed[to] = one;
    } else if (kind === 'bijgewerkt' && one && one.vorm === 'tekst') {
      changed[from] = { ...one, text: one.text.replace('praten', 'spreken') };
    }
  }
  return changed;
}

function write(pieces: readonly Piece[]): string {
  const body = pieces.map(({ text, eerder, vorm }, index) => {
    const earlier = eerder.length > 0 ? `eerder="${eerder.join(' ')}"` : '';
    const form = vorm === 'tekst' ? '' : `vorm="${vorm}"`;
    return alinea(index + 1, text, [earlier, form].filter(Boolean).join(' '));
  });
  return sectie({ titel: 'Slot', volgorde: 3, niveau: 2 }, body.join(''));
}

function read(text: string): ParsedAlinea[] {
  return parseMdx(file, text).parsed?.alineas ?? [];
}

/** What each address leads to: the id of the paragraph, or `vervallen`. */
function addresses(alineas: readonly ParsedAlinea[]): Map<string, string> {
  const names = alineaNames(alineas);
  return new Map(
    alineas.flatMap(({ vorm, text }, index) => {
      const id = /woord(\d+)van/.exec(text)?.[1] ?? 'geen';
      return (names[index] ?? []).map((name) => [name, vorm === 'vervallen' ? vorm : id] as const);
    }),
  );
}

test('na --fix leidt elk oud adres naar dezelfde tekst, hoe vaak er ook iets tussen kwam, wegging of wisselde', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.array(edits, { maxLength: 4 }),
      (size, steps) => {
        let last = size;
        const next = () => ++last;
        let before = write(
          Array.from({ length: size }, (_, index) => {
            return { id: index + 1, text: textOf(index + 1), eerder: [], vorm: 'tekst' };
          }),
        );
        for (const step of steps) {
          const pieces = read(before).map(({ text, eerder, vorm }) => {
            return { id: 0, text, eerder, vorm };
          });
          const fixed = keepAlineas(file, before, write(change(pieces, step, next)));
          const [old, now] = [read(before), read(fixed)];
          expect(parseMdx(file, fixed).problems).toEqual([]);
          const names = alineaNames(now).flat();
          expect(new Set(names).size).toBe(names.length);
          const leads = addresses(now);
          const earlier = addresses(old);
          const kept = new Set(leads.values());
          const others = new Set(earlier.values());
          for (const [name, id] of earlier) {
            const target = leads.get(name) ?? 'nergens';
            // A text that has gone left a notice, or was rewritten where it was: then a new text is there. A notice may
            // get a text in its place too, as when something comes back.
            if (kept.has(id) && id !== 'vervallen') expect([name, target]).toEqual([name, id]);
            else expect(target === 'vervallen' || !others.has(target)).toBe(true);
            expect(target).not.toBe('nergens');
          }
          const followed = followAlineas(old, now);
          const place = { file, kamerstuk: undefined, sectie: 'slot' };
          expect(checkAlineas({ ...place, before: old, now, followed })).toEqual([]);
          expect(keepAlineas(file, before, fixed)).toBe(fixed);
          before = fixed;
        }
      },
    ),
    {
      numRuns: 60,
      // Two notices with the same words: one of this step and one of the step before.
      examples: [
        [
          4,
          [
            [
              { kind: 'erbij', at: 0, other: 0 },
              { kind: 'weg', at: 20, other: 0 },
            ],
            [
              { kind: 'weg', at: 6, other: 0 },
              { kind: 'weg', at: 0, other: 0 },
              { kind: 'weg', at: 13, other: 0 },
            ],
          ],
        ],
      ],
    },
  );
});

test('wie een alinea op haar plaats herschrijft, hoe ook, hoort niets', () => {
  const words = fc.array(fc.constantFrom('de', 'het', 'water', 'woning', 'spoor', 'natuur'), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.nat(4), words, (at, list) => {
      const pieces = Array.from({ length: 5 }, (_, index) => {
        return { id: index, text: textOf(index), eerder: [], vorm: 'tekst' };
      });
      const edited = pieces.map((piece, index) =>
        index === at ? { ...piece, text: `${list.join(' ')}.` } : piece,
      );
      const [before, now] = [read(write(pieces)), read(write(edited))];
      const followed = followAlineas(before, now);
      const place = { file, kamerstuk: undefined, sectie: 'slot' };
      expect(checkAlineas({ ...place, before, now, followed })).toEqual([]);
      expect(followed.to).toEqual(new Map([1, 2, 3, 4, 5].map((nr) => [nr, nr])));
    }),
  );
});
