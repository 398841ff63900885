import type { Publication } from '#import/publication.ts';
import { type Candidate, judge } from './candidate.ts';
import type { Facts, Recogniser } from './facts.ts';
import { blocksOf } from './list.ts';

/**
 * One candidate for each numbered block of a list, with the facts of all of it and of the part that it is in: a block below
 * “Oost” is about Oost. In a list an agreement is what one expects.
 */
export function findListCandidates(publication: Publication, recogniser: Recogniser): Candidate[] {
  const dag = publication.meta.datum;
  const { titel = '' } = publication.meta;
  const ofTitle = /arrangement/i.test(titel) ? recogniser.ofText(titel, dag).provincies : [];
  return blocksOf(publication).map(({ sectie, nummer, soort, deel }) => {
    const text = [sectie.titel, ...sectie.alineas.map(({ tekst }) => tekst)].join('. ');
    const judged = sectie.alineas.map(({ tekst }) => judge(tekst)).find((one) => one !== undefined);
    const own = recogniser.ofText(text, dag);
    const isTitled = ofTitle.length > 0 && ofTitle !== 'alle' && !namesPlace(own);
    const facts = isTitled ? inProvincies(own, ofTitle) : own;
    const around = deel === undefined ? undefined : recogniser.ofText(`landsdeel ${deel}`, dag);
    return {
      id: `${sectie.id}-1`,
      soort: judged?.soort ?? 'afspraak',
      sectie: sectie.id,
      alinea: 1,
      start: 0,
      end: sectie.alineas[0]?.tekst.length ?? 0,
      vertrouwen: judged?.vertrouwen ?? 0.6,
      woorden: judged?.woorden ?? '',
      nummer,
      ...(soort === 'artikel' && { isArtikel: true }),
      ...(isTitled && { provinciesFrom: 'de titel van het arrangement' }),
      facts: around ? withPart(facts, around) : facts,
    };
  });
}

/** An article of an arrangement is about its provincie, although only the title says so. */
function inProvincies(facts: Facts, provincies: string[]): Facts {
  return { ...facts, provincies, afgeleid: [...facts.afgeleid, 'provincies'] };
}

function namesPlace({ provincies, gebieden, landsdelen, regios }: Facts): boolean {
  return [provincies, gebieden, landsdelen, regios].some((names) => names.length > 0);
}

function withPart(facts: Facts, part: Facts): Facts {
  const landsdelen = [...new Set([...facts.landsdelen, ...part.landsdelen])];
  const isPlaced = facts.provincies === 'alle' || facts.provincies.length > 0;
  return { ...facts, landsdelen, provincies: isPlaced ? facts.provincies : part.provincies };
}
