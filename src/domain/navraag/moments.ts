import { navraagwegLabel, vragerLabel } from '#domain/meaning/navraag.ts';
import type { LinkedBron, NavraagNode } from '#domain/register/model.ts';
import { compareText } from '#domain/text/order.ts';
import { daysOf, isAnswered } from './tally.ts';
import { daysText } from './tally-text.ts';

/** Something that happened to a question: that it was asked, or that an answer came. */
export interface NavraagMoment {
  kind: 'gevraagd' | 'beantwoord';
  navraag: NavraagNode;
  /** The day, `YYYY-MM-DD`. */
  datum: string;
  /** A name that stays the same in later builds: `navragen/2026-12-01-zoetwater#gevraagd`. */
  name: string;
  /** “Nagevraagd”, “Antwoord op navraag”. */
  what: string;
  /** What there is to say of it, in sentences. */
  tekst: string;
  /** Where it can be read, if it is public. */
  bron: LinkedBron | undefined;
}

/** What happened to these questions up to a day, `YYYY-MM-DD`, in order of time. */
export function momentsOf(navragen: readonly NavraagNode[], asOf: string): NavraagMoment[] {
  return navragen
    .flatMap((navraag) => [
      ...(navraag.data.datum <= asOf ? [askedMoment(navraag)] : []),
      ...(isAnswered(navraag, asOf) ? answeredMoment(navraag) : []),
    ])
    .toSorted((a, b) => compareText(a.datum, b.datum));
}

function askedMoment(navraag: NavraagNode): NavraagMoment {
  const { id, label, data, bron } = navraag;
  return {
    kind: 'gevraagd',
    navraag,
    datum: data.datum,
    name: `navragen/${id}#gevraagd`,
    what: 'Nagevraagd',
    tekst: `Aan ${toText(navraag)}: ${asWhole(label)}`,
    bron,
  };
}

/** Whom it was put to, how and by what kind of person, to go on after “aan”: “Rijk, per e-mail, door een inwoner”. */
export function toText({ partij, data }: Pick<NavraagNode, 'partij' | 'data'>): string {
  return [
    partij?.label ?? data.partij,
    navraagwegLabel[data.weg],
    ...(data.vrager ? [`door ${vragerLabel[data.vrager]}`] : []),
  ].join(', ');
}

function answeredMoment(navraag: NavraagNode): NavraagMoment[] {
  const { id, partij, data, antwoordBron } = navraag;
  const { antwoord } = data;
  if (!antwoord) return [];
  const from = partij?.label ?? data.partij;
  const said = antwoord.tekst ?? 'Wat erin staat, is niet openbaar te lezen.';
  return [
    {
      kind: 'beantwoord',
      navraag,
      datum: antwoord.datum,
      name: `navragen/${id}#beantwoord`,
      what: 'Antwoord op navraag',
      tekst: `Van ${from}, ${daysText([daysOf(navraag) ?? 0])}. ${said}`,
      bron: antwoordBron,
    },
  ];
}

/** The question with a mark at its end. */
function asWhole(label: string): string {
  return /[.!?…]$/.test(label) ? label : `${label}.`;
}
