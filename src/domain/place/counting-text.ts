import { zekerheidNote } from '#domain/meaning/source.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { formatInSentence } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import { type Counted, type Reason, reasonKinds, type Through } from './counting.ts';

/** A part of the outcomes that count for a place: those with one kind of reason. */
export interface CountedPart {
  kind: Reason['kind'];
  /** Its anchor on the page of the place. */
  key: 'genoemd' | 'via' | 'overal';
  /** “5 komen via landsdeel Noord”: the number and the reason, as a part of the total. */
  label: string;
  /** The same without the number: “komen via landsdeel Noord”. */
  clause: string;
  /** Its heading on the page of the place: “Over Drenthe”. */
  title: string;
  afspraken: AfspraakNode[];
}

/** The word for each kind of reason, in anchors and in the data. */
export const reasonKeys = { named: 'genoemd', via: 'via', everywhere: 'overal' } as const;
const list = new Intl.ListFormat('nl');

/** The total of a place in its parts, the nearest reason first; a part without outcomes is left out. */
export function partsOf(counted: readonly Counted[], name: string): CountedPart[] {
  return reasonKinds.flatMap((kind) => {
    const members = counted.filter(({ reason }) => reason.kind === kind);
    if (members.length === 0) return [];
    const clause = clauseOf(members, name);
    return [
      {
        kind,
        key: reasonKeys[kind],
        label: `${members.length} ${clause}`,
        clause,
        title: titleOf(members, name),
        afspraken: members.map(({ afspraak }) => afspraak),
      },
    ];
  });
}

/** The mark of an outcome in the list of a place that it does not name: “via Lelylijn (afgeleid)”. */
export function markOf(reason: Reason): string {
  switch (reason.kind) {
    case 'named':
      return '';
    case 'via':
      return `via ${list.format(reason.through.map(nameOf))}${inferredMark(reason)}`;
    case 'everywhere':
      return `voor ${scopeLabel[reason.of]}${inferredMark(reason)}`;
  }
}

const scopeLabel = { provincies: 'alle provincies', gebieden: 'alle NOVEX-gebieden' };

function clauseOf(members: readonly Counted[], name: string): string {
  const count = members.length;
  const [first] = members;
  if (first?.reason.kind === 'named') {
    const inferred = members.filter(({ reason }) => reason.inferred).length;
    const verb = count === 1 ? 'noemt' : 'noemen';
    if (inferred === count) return `${verb} ${name} (afgeleid)`;
    return `${verb} ${name}${inferred > 0 ? ` (waarvan ${inferred} afgeleid)` : ''}`;
  }
  if (first?.reason.kind === 'via') {
    return `${count === 1 ? 'komt' : 'komen'} via ${list.format(throughOf(members))}`;
  }
  const scopes = scopesOf(members).map((of) => scopeLabel[of]);
  return `${count === 1 ? 'geldt' : 'gelden'} voor ${scopes.join(' of ')}`;
}

/** More places than this would make a heading longer than what is under it; each row names its own. */
const mostInTitle = 3;

function titleOf(members: readonly Counted[], name: string): string {
  const [first] = members;
  switch (first?.reason.kind) {
    case 'via': {
      const places = throughOf(members);
      if (places.length <= mostInTitle) return `Via ${list.format(places)}`;
      return 'Via een gebied, regio of landsdeel';
    }
    case 'everywhere':
      return `Voor ${list.format(scopesOf(members).map((of) => scopeLabel[of]))}`;
    default:
      return `Over ${name}`;
  }
}

function scopesOf(members: readonly Counted[]): (keyof typeof scopeLabel)[] {
  return (['gebieden', 'provincies'] as const).filter((of) =>
    members.some(({ reason }) => reason.kind === 'everywhere' && reason.of === of),
  );
}

function throughOf(members: readonly Counted[]): string[] {
  const places = members.flatMap(({ reason }) => (reason.kind === 'via' ? reason.through : []));
  return [...new Set(places.map(({ place }) => named(place)))];
}

function nameOf({ place, zekerheid }: Through): string {
  const note = zekerheid === 'onbevestigd' ? ` (ligging ${zekerheidNote[zekerheid]})` : '';
  return named(place) + note;
}

function named({ collection, label }: Through['place']): string {
  return collection === 'landsdelen' ? `landsdeel ${label}` : label;
}

function inferredMark({ inferred }: Reason): string {
  return inferred ? ' (afgeleid)' : '';
}

/** For readers, wherever numbers of several places are together. */
export const countingNote =
  'Een uitkomst telt voor elke plek die zij noemt of bereikt via een gebied, regio of landsdeel, en ook als zij voor alle provincies of alle NOVEX-gebieden geldt. Eén uitkomst kan dus voor meer plekken tellen. Wat landelijk is en geen plek noemt, telt voor geen enkele.';

/**
 * What was heard last about the place, `undefined` when nothing was: from the outcomes that name it, else from those with
 * the nearest other reason.
 * @param asOf a day, `YYYY-MM-DD`
 */
export function lastNews(
  counted: readonly Counted[],
  asOf: string,
): { afspraak: AfspraakNode; datum: string } | undefined {
  const nearest = reasonKinds
    .map((kind) => counted.filter(({ reason }) => reason.kind === kind))
    .find((members) => members.length > 0);
  const news = (nearest ?? []).flatMap(({ afspraak }) => {
    const last = afspraak.verloop.findLast(({ until }) => until <= asOf);
    return last ? [{ afspraak, last }] : [];
  });
  const [newest] = news.toSorted((a, b) => compareText(b.last.until, a.last.until));
  return newest && { afspraak: newest.afspraak, datum: formatInSentence(newest.last.event.datum) };
}
