import type { Register } from '#domain/register/register.ts';
import type { Publication } from '#import/publication.ts';
import { type Candidate, findCandidates } from '#import/recognise/candidate.ts';
import { createRecogniser, type Facts } from '#import/recognise/facts.ts';
import { isList } from '#import/recognise/list.ts';
import { findListCandidates } from '#import/recognise/list-candidate.ts';
import { createPredecessorFinder, type Predecessor } from '#import/recognise/predecessor.ts';
import { draftAfspraak, type Place } from './afspraak.ts';
import { draftBijlage } from './bijlage.ts';
import type { Draft } from './draft.ts';
import { missingFrom } from './missing.ts';
import { type Cited, citedPapers, draftPapers } from './papers.ts';
import { draftRonde, jaarOf } from './ronde.ts';
import { draftSectie } from './sectie.ts';

/** A candidate with the earlier outcomes that it may continue. */
export interface Proposal extends Candidate {
  voorgangers: Predecessor[];
}

/** All that one publication becomes, before anything is written. */
export interface Imported {
  publication: Publication;
  /** By `sectie/nr`. */
  facts: ReadonlyMap<string, Facts>;
  kandidaten: Proposal[];
  kamerstukken: Cited[];
  drafts: Draft[];
}

/**
 * Drafts for a letter or a list, with the names and earlier outcomes of the atlas. Nothing is decided and nothing is written.
 * @param letter the letter that a list or an arrangement came with, for the year, the day and the paper that it says nothing of
 */
export function draftPublication(
  publication: Publication,
  register: Register,
  letter?: Publication,
): Imported {
  const recogniser = createRecogniser(register);
  const facts = recogniser.ofPublication(publication);
  const jaar = (letter && jaarOf(letter)) ?? jaarOf(publication) ?? 'onbekend';
  const predecessors = createPredecessorFinder(register, jaar);
  const asList = isList(publication);
  const found = asList
    ? findListCandidates(publication, recogniser)
    : findCandidates(publication, recogniser);
  const kandidaten = found.map((candidate): Proposal => ({
    ...candidate,
    voorgangers: predecessors(textOf(publication, candidate), candidate),
  }));
  const kamerstukken = citedPapers(publication);
  const bijlage = asList ? draftBijlage(publication, letter) : undefined;
  const datum = publication.meta.datum ?? letter?.meta.datum;
  const drafts: Draft[] = [
    ...(letter || register.find('rondes', jaar) ? [] : [draftRonde(publication, jaar)]),
    ...(bijlage
      ? [bijlage]
      : publication.secties.map((sectie) =>
          draftSectie(publication, sectie, facts, jaar, register),
        )),
    ...draftPapers(publication, kamerstukken, register),
    ...kandidaten.map((candidate) => {
      const around = facts.get(`${candidate.sectie}/${candidate.alinea}`);
      const setting = { jaar, datum, place: placeOf(publication, candidate, bijlage), register };
      return draftAfspraak(candidate, around, candidate.voorgangers, setting);
    }),
  ];
  const twijfels = [...publication.twijfels, ...missingFrom(publication, letter)];
  return { publication: { ...publication, twijfels }, facts, kandidaten, kamerstukken, drafts };
}

/** The official words of a candidate: a part of one paragraph, or all paragraphs of its block. */
function textOf(
  { secties }: Publication,
  { sectie, alinea, start, end, nummer }: Candidate,
): string {
  const own = secties.find(({ id }) => id === sectie);
  if (nummer !== undefined)
    return [own?.titel, ...(own?.alineas ?? []).map(({ tekst }) => tekst)].join(' ');
  return own?.alineas[alinea - 1]?.tekst.slice(start, end) ?? '';
}

function placeOf({ id }: Publication, candidate: Candidate, bijlage: Draft | undefined): Place {
  const { sectie, alinea, nummer, isArtikel } = candidate;
  if (!bijlage || nummer === undefined) return { kamerstuk: id, sectie, alinea };
  return isArtikel
    ? { bijlage: bijlage.id, artikel: nummer }
    : { bijlage: bijlage.id, punt: nummer };
}
