import type { Register } from '#domain/register/register.ts';
import { firstStatus } from '#domain/register/soort-rules.ts';
import { justBefore } from '#domain/text/just-before.ts';
import type { Candidate } from '#import/recognise/candidate.ts';
import type { FoundDatum } from '#import/recognise/dates.ts';
import type { Facts } from '#import/recognise/facts.ts';
import type { Predecessor } from '#import/recognise/predecessor.ts';
import type { Afgeleid } from '#schema/field/afgeleid.ts';
import { todo } from '#schema/field/todo.ts';
import type { Draft } from './draft.ts';

/** Where the candidate is, as the source of a record. */
export type Place =
  | { kamerstuk: string; sectie: string; alinea: number }
  | { bijlage: string; punt: string }
  | { bijlage: string; artikel: string };

/**
 * One candidate as a record of an outcome. What it says is for a person to write; earlier outcomes that it may continue stand
 * in its remark as a question.
 * @param facts of the paragraph it is in, for what the sentence itself does not repeat
 */
export function draftAfspraak(
  candidate: Candidate,
  facts: Facts | undefined,
  predecessors: readonly Predecessor[],
  {
    jaar,
    datum: dag,
    place,
    register,
  }: { jaar: string; datum: string | undefined; place: Place; register: Register },
): Draft {
  const { soort, facts: own } = candidate;
  const bedrag = own.bedragen[0];
  const datum = own.data.find((one) => isTermijn(one, dag));
  const hasPlace =
    candidate.placesFrom !== undefined ||
    own.provincies === 'alle' ||
    own.provincies.length > 0 ||
    own.gebieden.length > 0;
  const from = hasPlace || !facts ? own : facts;
  const status = firstStatus(soort, bedrag !== undefined);
  const questions = predecessors.map(
    ({ id, waaruit }) => `Zet dit ${id} voort? Daarop wijzen: ${waaruit}.`,
  );
  return {
    collection: 'afspraken',
    id: `${jaar}/${candidate.id}`,
    data: {
      titel: `${todo} ${candidate.id}`,
      tekst: todo,
      soort,
      toetsbaarheid: 'procesafspraak',
      ronde: jaar,
      bron: place,
      partijen: partijenOf(own, facts, register),
      provincies: from.provincies,
      gebieden: from.gebieden,
      landsdelen: own.landsdelen,
      ...(own.regios.length > 0 && { regios: own.regios }),
      themas: own.themas.length > 0 ? own.themas : (facts?.themas ?? []),
      programmas: own.programmas,
      kamerstukken: [],
      ...inferred(own, from, datum, candidate.placesFrom),
      ...(datum && { termijn: termijnOf(datum) }),
      ...(bedrag && {
        bedrag: { euro: bedrag.euro, tekst: `${todo}${notesOf(bedrag)}` },
      }),
      verloop: [
        {
          datum: dag ?? todo,
          gebeurtenis: 'vastgelegd',
          status,
          toelichting: todo,
          bron: place,
        },
      ],
      opmerking: [
        `${todo}: een voorstel van de importeur (vertrouwen ${Math.round(candidate.vertrouwen * 100)} procent). Kies of dit een uitkomst is.`,
        ...questions,
      ].join(' '),
    },
  };
}

/** A moment that is a term: not one that is over when the paper is sent, such as “op 22 oktober jl.”. */
function isTermijn({ datum }: FoundDatum, dag: string | undefined): boolean {
  return (
    datum === undefined || dag === undefined || datum.slice(0, 4) > dag.slice(0, 4) || datum > dag
  );
}

function termijnOf({ tekst, datum, grens }: FoundDatum): Record<string, string> {
  const said = { tekst: tekst.slice(0, 160) };
  if (datum === undefined) return said;
  const [first = datum, last = datum] = datum.split('/');
  if (grens === 'voor' || grens === 'uiterlijk')
    return { ...said, uiterlijk: grens === 'voor' ? (justBefore(first) ?? first) : last };
  if (grens === 'vanaf' || grens === 'na') return { ...said, vanaf: grens === 'na' ? last : first };
  return { ...said, vanaf: first, uiterlijk: last };
}

/** The parties that are named, and each provincie that is named; the general word goes where the names are there. */
function partijenOf(own: Facts, facts: Facts | undefined, register: Register): string[] {
  const named = own.provincies === 'alle' ? [] : own.provincies;
  const asParties = named
    .map((id) => `provincie-${id}`)
    .filter((id) => register.find('partijen', id) && !own.afgeleid.includes('provincies'));
  const others = own.partijen.filter((id) => id !== 'provincies' || asParties.length === 0);
  const ids = [...new Set([...others, ...asParties])];
  return ids.length > 0 ? ids : (facts?.partijen ?? []);
}

function inferred(
  own: Facts,
  from: Facts,
  datum: FoundDatum | undefined,
  placesFrom: string | undefined,
): Record<string, unknown> {
  const waaruit = own === from ? todo : `${todo} de alinea waar deze zin in staat`;
  const afgeleid: Afgeleid[] = from.afgeleid.map((veld) => ({
    veld,
    waaruit: (veld === 'themas' ? undefined : placesFrom) ?? waaruit,
  }));
  if (datum?.afgeleid) {
    const words = `de woorden “${datum.tekst}” en de datum van het stuk`;
    afgeleid.push({ veld: 'termijn', waaruit: words });
  }
  return afgeleid.length > 0 ? { afgeleid } : {};
}

function notesOf({ prijspeil, btw }: { prijspeil?: string; btw?: string }): string {
  const notes = [prijspeil && `prijspeil ${prijspeil}`, btw && `${btw} btw`].filter(Boolean);
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}
