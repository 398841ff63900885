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
  const ofTitle = /arrangement/i.test(titel) ? placesIn(recogniser.ofText(titel, dag)) : undefined;
  return blocksOf(publication).map(({ sectie, nummer, soort, deel }) => {
    const text = [sectie.titel, ...sectie.alineas.map(({ tekst }) => tekst)].join('. ');
    const judged = sectie.alineas.map(({ tekst }) => judge(tekst)).find((one) => one !== undefined);
    const own = recogniser.ofText(text, dag);
    const isTitled = ofTitle !== undefined && !namesPlace(own);
    const facts = isTitled ? { ...own, ...ofTitle } : own;
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
      ...(isTitled && { placesFrom: 'de titel van het arrangement' }),
      facts: around ? withPart(facts, around) : facts,
    };
  });
}

/**
 * The places of an arrangement, which its articles are about although only its title says so; `undefined` when it names none. What
 * the name of a gebied only implies is left out.
 */
function placesIn(facts: Facts): Partial<Facts> | undefined {
  const named = placeTags.filter((tag) => {
    const names = facts[tag];
    return names !== 'alle' && names.length > 0 && !facts.afgeleid.includes(tag);
  });
  if (named.length === 0) return undefined;
  return { ...Object.fromEntries(named.map((tag) => [tag, facts[tag]])), afgeleid: named };
}

const placeTags = ['provincies', 'gebieden', 'landsdelen', 'regios'] as const;

function namesPlace(facts: Facts): boolean {
  return placeTags.some((tag) => facts[tag].length > 0);
}

function withPart(facts: Facts, part: Facts): Facts {
  const landsdelen = [...new Set([...facts.landsdelen, ...part.landsdelen])];
  const isPlaced = facts.provincies === 'alle' || facts.provincies.length > 0;
  return { ...facts, landsdelen, provincies: isPlaced ? facts.provincies : part.provincies };
}
