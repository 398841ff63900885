import { diffWords } from 'diff';
import { formatDatum } from './datum.ts';
import { soortMeaning, toetsbaarheidMeaning } from './meaning.ts';
import type { AfspraakNode } from './model.ts';
import { capitalize } from './plural.ts';

/** A piece of a text that stayed, went or came. */
export interface DiffPart {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/** What is different in one field; `parts` read in order give the words of the old text without `added` and of the new one without `removed`. */
export interface Difference {
  label: string;
  parts: DiffPart[];
  /** Each part is an item of a list and not a piece of running text. */
  separate: boolean;
}

const words = new Intl.Segmenter('nl', { granularity: 'word' });

/** Below this share of words that stayed, a comparison word by word is harder to read than the two texts. */
const readableShare = 0.3;

/**
 * The words that went and came between two texts, in Dutch words as `Intl.Segmenter` knows them. Texts with too little
 * in common come back whole, the old before the new.
 */
export function diffTexts(before: string, after: string): DiffPart[] {
  if (before === after) return part(before, 'same');
  const parts = diffWords(before, after, { intlSegmenter: words }).map(
    ({ value, added, removed }): DiffPart => ({
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'same',
    }),
  );
  const kept = parts.reduce(
    (sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0),
    0,
  );
  const isReadable = kept >= readableShare * Math.max(before.length, after.length);
  return isReadable ? parts : [...part(before, 'removed'), ...part(after, 'added')];
}

/** What changed from an outcome to the one that continues it; fields that stayed the same are left out. */
export function compareAfspraken(before: AfspraakNode, after: AfspraakNode): Difference[] {
  const text = (label: string, read: (afspraak: AfspraakNode) => string) => ({
    label,
    parts: diffTexts(read(before), read(after)),
    separate: false,
  });
  const list = (label: string, read: (afspraak: AfspraakNode) => string[]) => ({
    label,
    parts: compareLists(read(before), read(after)),
    separate: true,
  });
  const whole = (label: string, read: (afspraak: AfspraakNode) => string) => ({
    label,
    parts: compareLists([read(before)].filter(Boolean), [read(after)].filter(Boolean)),
    separate: true,
  });
  return [
    text('Titel', ({ label }) => label),
    text('Wat er staat', ({ data }) => data.tekst),
    whole('Soort', ({ data }) => soortMeaning[data.soort].label),
    whole('Toetsbaarheid', ({ data }) => toetsbaarheidMeaning[data.toetsbaarheid].label),
    whole('Termijn', termijnOf),
    whole('Bedrag', ({ data }) => data.bedrag?.tekst ?? ''),
    list('Wie', ({ partijen }) => labelsOf(partijen)),
    list('Provincies', ({ provincies, allProvincies }) =>
      allProvincies ? ['alle provincies'] : labelsOf(provincies),
    ),
    list('Gebieden', ({ gebieden, allGebieden }) =>
      allGebieden ? ['alle NOVEX-gebieden'] : labelsOf(gebieden),
    ),
    list('Thema’s', ({ themas }) => labelsOf(themas)),
  ].filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'));
}

/** Members of a list that stayed, went and came; each is a part of its own. */
function compareLists(before: readonly string[], after: readonly string[]): DiffPart[] {
  const old = new Set(before);
  const now = new Set(after);
  return [
    ...before.map((text): DiffPart => ({ text, kind: now.has(text) ? 'same' : 'removed' })),
    ...after.flatMap((text): DiffPart[] => (old.has(text) ? [] : [{ text, kind: 'added' }])),
  ];
}

function part(text: string, kind: DiffPart['kind']): DiffPart[] {
  return text === '' ? [] : [{ text, kind }];
}

function labelsOf(nodes: readonly { label: string }[]): string[] {
  return nodes.map(({ label }) => label);
}

function termijnOf({ data }: AfspraakNode): string {
  if (!data.termijn) return '';
  const { tekst, uiterlijk } = data.termijn;
  return capitalize(
    uiterlijk === undefined ? tekst : `${tekst} (uiterlijk ${formatDatum(uiterlijk)})`,
  );
}
