import { alineasOf, type OfficialAlinea, type Publication } from '#import/publication.ts';
import type { Facts, Recogniser } from './facts.ts';
import { cues, type SoortCandidate } from './language.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A piece of the official text that may be an outcome. A proposal: an editor decides. */
export interface Candidate {
  /** `<sectie>-<alinea>-<n>`, from 1 in its paragraph. */
  id: string;
  soort: SoortCandidate;
  sectie: string;
  alinea: number;
  /** Where in the paragraph its words are (UTF-16). */
  start: number;
  end: number;
  /** How sure the words are, 0 to 1: never a decision. */
  vertrouwen: number;
  /** Why it is one: the words that say so. */
  woorden: string;
  /** Of a block of a list: its number, see `ListBlock`. Then `start` and `end` are of its first paragraph. */
  nummer?: string;
  isArtikel?: boolean;
  /** What its places are inferred from, when its own words name none. In Dutch. */
  placesFrom?: string;
  facts: Facts;
}

/** Sentences that only say what the letter does or what was talked about. */
const talk =
  /(?<![\p{L}-])(?:(?:is|zijn|werd|heeft)\s[^.]{0,60}(?:gesproken|besproken|benadrukt)|onderwerp van gesprek|met deze brief|licht ik|ik licht|hieronder|(?:is|zijn) opgenomen in|is bekend)(?![\p{L}-])/iu;

/** Every candidate outcome of a publication, in order: one for each sentence that speaks of one, one for a numbered block. */
export function findCandidates(publication: Publication, recogniser: Recogniser): Candidate[] {
  return alineasOf(publication).flatMap(({ sectie, alinea }) => {
    const whole = wholeOf(alinea);
    if (whole) return [toCandidate(whole, 1)];
    const found = sentencesOf(alinea.tekst).flatMap((sentence) => {
      const judged = judge(sentence.tekst);
      return judged === undefined ? [] : [{ ...sentence, ...judged }];
    });
    return found.map((one, index) => toCandidate(one, index + 1));

    function toCandidate(one: Sentence & Judged, nr: number): Candidate {
      return {
        id: `${sectie.id}-${alinea.nr}-${nr}`,
        soort: one.soort,
        sectie: sectie.id,
        alinea: alinea.nr,
        start: one.start,
        end: one.end,
        vertrouwen: one.vertrouwen,
        woorden: one.woorden,
        facts: recogniser.ofText(one.tekst, publication.meta.datum),
      };
    }
  });
}

/** A point of a list or a row of a table is one outcome, whatever its words. */
function wholeOf({ tekst, vorm }: OfficialAlinea): (Sentence & Judged) | undefined {
  if (vorm === 'tekst') return undefined;
  const judged = judge(tekst);
  const soort = judged?.soort ?? 'traject';
  const vertrouwen = judged?.vertrouwen ?? 0.5;
  return { tekst, start: 0, end: tekst.length, soort, vertrouwen, woorden: judged?.woorden ?? '' };
}

interface Judged {
  soort: SoortCandidate;
  vertrouwen: number;
  woorden: string;
}

/** What a sentence may be; `undefined` when it says nothing that can be followed. */
export function judge(sentence: string): Judged | undefined {
  for (const { soort, pattern, weight } of cues) {
    const words = pattern.exec(sentence)?.[0];
    if (words === undefined) continue;
    // What was talked about can be agreed too, and an approach to one area goes on after the talk.
    if (soort !== 'afspraak' && weight > 0.5 && talk.test(sentence)) continue;
    return { soort, vertrouwen: weight, woorden: words.slice(0, 80) };
  }
  return undefined;
}
