import { soortMeaning } from '#domain/meaning/soort.ts';
import type { Place, Reason } from '#domain/place/counting.ts';
import { markOf } from '#domain/place/counting-text.ts';
import { hasInferredTermijn, inferredFields, isInferred } from '#domain/register/inferred.ts';
import type { AfspraakNode, ThemaNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { formatDatum } from '#domain/text/datum.ts';

/** What the heads above a list already say, so that its rows need not. */
export type GroupedBy = 'thema' | 'plek' | 'niets';

/** Where a row is shown. */
export interface RowContext {
  groupedBy: GroupedBy;
  /** The thema of the page, of which the row only names the others; without it, the head of the group names the first. */
  thema?: ThemaNode | undefined;
  /** The place of the page, and why the outcome counts for it. */
  place?: Place | undefined;
  reason?: Reason | undefined;
}

/** The last line of a row: what an outcome is, where and about what, in pieces. */
export interface OutcomeRow {
  pieces: string[];
  /** One of the pieces says “afgeleid”: the page explains that word. */
  isInferred: boolean;
}

/**
 * What a list says of an outcome besides its title and stand: its soort, what the list is not grouped by, why it counts
 * for the place of the page, and its termijn. What is inferred is marked.
 * @param asOf a day, `YYYY-MM-DD`, for the termijn
 */
export function outcomeRow(afspraak: AfspraakNode, context: RowContext, asOf: string): OutcomeRow {
  const { groupedBy, reason } = context;
  const pieces = [
    soortMeaning[afspraak.data.soort].label,
    ...(groupedBy === 'plek' ? [] : placePieces(afspraak, context)),
    ...themaPieces(afspraak, context),
    reason ? reasonPiece(reason, groupedBy) : '',
    termijnPiece(afspraak, asOf),
  ].filter((piece) => piece !== '');
  return { pieces, isInferred: pieces.some((piece) => piece.includes('afgeleid')) };
}

/** Under a heading with the one place that an outcome comes through, only what is uncertain about that is news. */
function reasonPiece(reason: Reason, groupedBy: GroupedBy): string {
  const isSaid = groupedBy === 'plek' && reason.kind === 'via' && reason.through.length === 1;
  const isSure = isSaid && reason.through.every(({ zekerheid }) => zekerheid !== 'onbevestigd');
  if (!isSure) return markOf(reason);
  return reason.inferred ? 'afgeleid' : '';
}

/** Whether any row of a list says “afgeleid”. */
export function saysInferred(
  rows: readonly { afspraak: AfspraakNode; context: RowContext }[],
  asOf: string,
): boolean {
  return rows.some(({ afspraak, context }) => outcomeRow(afspraak, context, asOf).isInferred);
}

/** The places that it names: first those that a source names, then the inferred ones. */
function placePieces(afspraak: AfspraakNode, { place, reason }: RowContext): string[] {
  const known = new Set<object>(
    reason?.kind === 'via' ? reason.through.map(({ place: one }) => one) : [],
  );
  const fields = inferredFields(afspraak);
  const named = [
    ...afspraak.regios,
    ...(afspraak.allProvincies ? [] : afspraak.provincies),
    ...(afspraak.allGebieden ? [] : afspraak.gebieden),
  ];
  const shown = [
    ...allPlaces(afspraak, reason, fields.includes('provincies'), fields.includes('gebieden')),
    ...(named.length > 0 || afspraak.allProvincies || afspraak.allGebieden
      ? named
      : afspraak.landsdelen
    )
      .filter((one) => !known.has(one))
      .map((one) => ({
        label: one.collection === 'landsdelen' ? `landsdeel ${one.label}` : one.label,
        inferred: isInferred(afspraak, one),
        isOwn: one === place,
      })),
  ].filter(({ inferred, isOwn }) => inferred || !isOwn);
  const labels = (inferred: boolean) => [
    ...new Set(shown.filter((one) => one.inferred === inferred).map(({ label }) => label)),
  ];
  const [sure, guessed] = [labels(false), labels(true)];
  if (sure.length + guessed.length === 0) return reason ? [] : ['landelijk'];
  return [sure.join(', '), guessed.length > 0 ? `afgeleid: ${guessed.join(', ')}` : ''];
}

/** “alle provincies”, unless the reason says so already. */
function allPlaces(
  { allProvincies, allGebieden }: AfspraakNode,
  reason: Reason | undefined,
  provinciesInferred: boolean,
  gebiedenInferred: boolean,
): { label: string; inferred: boolean; isOwn: boolean }[] {
  const said = reason?.kind === 'everywhere' ? reason.of : undefined;
  return [
    ...(allProvincies && said !== 'provincies'
      ? [{ label: 'alle provincies', inferred: provinciesInferred, isOwn: false }]
      : []),
    ...(allGebieden && said !== 'gebieden'
      ? [{ label: 'alle NOVEX-gebieden', inferred: gebiedenInferred, isOwn: false }]
      : []),
  ];
}

function themaPieces({ themas }: AfspraakNode, { groupedBy, thema }: RowContext): string[] {
  const named = groupedBy === 'thema' ? (thema ?? themas[0]) : undefined;
  const labels = themas.filter((one) => one !== named).map(({ label }) => label);
  if (labels.length === 0) return [];
  return [`${named ? 'ook ' : ''}${labels.join(', ')}`];
}

function termijnPiece(afspraak: AfspraakNode, asOf: string): string {
  const uiterlijk = standOf(afspraak, asOf).termijn?.termijn.uiterlijk;
  if (uiterlijk === undefined) return '';
  return `uiterlijk ${formatDatum(uiterlijk)}${hasInferredTermijn(afspraak) ? ' (afgeleid)' : ''}`;
}
