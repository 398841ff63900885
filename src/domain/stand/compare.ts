import { diffWords } from 'diff';
import { soortMeaning, toetsbaarheidMeaning } from '#domain/meaning/soort.ts';
import { inferredLabel } from '#domain/meaning/source.ts';
import { inferredFields, inferredIn } from '#domain/register/inferred.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { formatEuro } from '#domain/text/euro.ts';
import { formatGeld } from '#domain/text/geld.ts';
import { capitalize } from '#domain/text/plural.ts';
import type { Termijn } from '#schema/record/afspraak.ts';

/** A piece of a text that stayed, went or came. */
export interface DiffPart {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/**
 * What is different in one field. In order, `parts` give the old text without `added` and the new text without
 * `removed`.
 */
export interface Difference {
  label: string;
  parts: DiffPart[];
  /** Each part is an item of a list and not a piece of running text. */
  separate: boolean;
}

const words = new Intl.Segmenter('nl', { granularity: 'word' });

/** Below this share of characters that stayed, a comparison word by word is harder to read than the two texts. */
const readableShare = 0.3;

/**
 * The words that went and came between two texts, as `Intl.Segmenter` finds Dutch words. Texts with too little in
 * common come back whole, the old before the new (docs/besluiten/09-tijd-is-een-argument.md).
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

/**
 * What changed from an outcome to the one that continues it; fields that stayed the same are left out. Every field is
 * compared except two kinds. Those that place it in the letter and among other outcomes (`ronde`, `bron`, `ookIn`,
 * `vervolgOp`, `gesplitstUit`, `verwant`) always differ and are on both pages; and each outcome has a `verloop` of its
 * own.
 */
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
    whole('Toetsbaarheid', ({ data }) =>
      data.toetsbaarheid === undefined
        ? 'nog open'
        : toetsbaarheidMeaning[data.toetsbaarheid].label,
    ),
    // Where one of them has none, nothing is known of a difference.
    ...(before.werkwoord && after.werkwoord
      ? [whole('Werkwoord in het stuk', ({ werkwoord }) => `“${werkwoord?.citaat ?? ''}”`)]
      : []),
    {
      label: 'Termijn',
      parts: compareLists(heldTermijn(before), firstTermijn(after)),
      separate: true,
    },
    text('Bedrag', bedragOf),
    list('Geld', ({ geld }) => geld.map(({ line }) => `${formatGeld(line)}: ${line.waarvoor}`)),
    list('Wie', ({ partijen }) => labelsOf(partijen)),
    list('Wie moet leveren', ({ verantwoordelijk }) => labelsOf(verantwoordelijk)),
    list('Provincies', ({ provincies, allProvincies }) =>
      allProvincies ? ['alle provincies'] : labelsOf(provincies),
    ),
    list('Gebieden', ({ gebieden, allGebieden }) =>
      allGebieden ? ['alle NOVEX-gebieden'] : labelsOf(gebieden),
    ),
    list('Landsdelen', ({ landsdelen }) => labelsOf(landsdelen)),
    list('Regio’s', ({ regios }) => labelsOf(regios)),
    list('Thema’s', ({ themas }) => labelsOf(themas)),
    list('Programma’s', ({ programmas }) => labelsOf(programmas)),
    list('Kamerstukken', ({ kamerstukken }) => labelsOf(kamerstukken)),
    list('Afgeleid', (afspraak) =>
      inferredFields(afspraak).flatMap((field) =>
        inferredIn(afspraak, field).map(({ names, waaruit }) =>
          [names.join(', ') || inferredLabel[field], `afgeleid uit ${waaruit}`].join(' '),
        ),
      ),
    ),
    text('Toelichting', ({ data }) => data.toelichting ?? ''),
    text('Voorbehoud', ({ data }) => data.opmerking ?? ''),
  ].filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'));
}

/** The members of a list that stayed, went and came, each as a part. */
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

/** The last termijn of an outcome: it may have moved before another outcome continued it. */
function heldTermijn(afspraak: AfspraakNode): string[] {
  const held = afspraak.verloop.findLast(({ event }) => event.termijn)?.event.termijn;
  return [formatTermijn(held ?? afspraak.data.termijn)].filter(Boolean);
}

function firstTermijn({ data }: AfspraakNode): string[] {
  return [formatTermijn(data.termijn)].filter(Boolean);
}

function formatTermijn(termijn: Termijn | undefined): string {
  if (!termijn) return '';
  const { tekst, vanaf, uiterlijk } = termijn;
  const bounds = [
    vanaf === undefined ? '' : `vanaf ${formatDatum(vanaf)}`,
    uiterlijk === undefined ? '' : `uiterlijk ${formatDatum(uiterlijk)}`,
  ].filter(Boolean);
  return capitalize(bounds.length > 0 ? `${tekst} (${bounds.join(', ')})` : tekst);
}

function bedragOf({ data: { bedrag } }: AfspraakNode): string {
  return bedrag ? `${formatEuro(bedrag.euro)}. ${bedrag.tekst}` : '';
}
