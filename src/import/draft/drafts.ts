import type { Register } from '#domain/register/register.ts';
import { alineasOf, type Publication } from '#import/publication.ts';
import { type Candidate, findCandidates } from '#import/recognise/candidate.ts';
import { createRecogniser, type Facts } from '#import/recognise/facts.ts';
import { createPredecessorFinder, type Predecessor } from '#import/recognise/predecessor.ts';
import { draftAfspraak } from './afspraak.ts';
import type { Draft } from './draft.ts';
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

/** Drafts for a letter, with the names and earlier outcomes of the atlas. Nothing is decided and nothing is written. */
export function draftLetter(publication: Publication, register: Register): Imported {
  const recogniser = createRecogniser(register);
  const facts = recogniser.ofPublication(publication);
  const jaar = jaarOf(publication) ?? 'onbekend';
  const predecessors = createPredecessorFinder(register, jaar);
  const texts = new Map(
    alineasOf(publication).map(({ sectie, alinea }) => [`${sectie.id}/${alinea.nr}`, alinea.tekst]),
  );
  const kandidaten = findCandidates(publication, recogniser).map((candidate): Proposal => {
    const text = texts.get(`${candidate.sectie}/${candidate.alinea}`) ?? '';
    const own = text.slice(candidate.start, candidate.end);
    return { ...candidate, voorgangers: predecessors(own, candidate) };
  });
  const kamerstukken = citedPapers(publication);
  const drafts: Draft[] = [
    ...(register.find('rondes', jaar) ? [] : [draftRonde(publication, jaar)]),
    ...publication.secties.map((sectie) => draftSectie(publication, sectie, facts, jaar, register)),
    ...draftPapers(publication, kamerstukken, register),
    ...kandidaten.map((candidate) => {
      const { sectie, alinea } = candidate;
      const place = { kamerstuk: publication.id, sectie, alinea };
      const around = facts.get(`${sectie}/${alinea}`);
      const setting = { jaar, place, register };
      return draftAfspraak(candidate, around, candidate.voorgangers, publication, setting);
    }),
  ];
  return { publication, facts, kandidaten, kamerstukken, drafts };
}
