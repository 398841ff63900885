/** The kinds of outcome that an official text can hold; see `soort` of an afspraak. */
export type SoortCandidate = 'afspraak' | 'besluit' | 'voornemen' | 'aankondiging' | 'traject';

/** A way in which a letter says that something was agreed, decided, intended, announced or is under way. */
interface Cue {
  soort: SoortCandidate;
  pattern: RegExp;
  /** How sure the words are by themselves, 0 to 1. */
  weight: number;
}

/**
 * The cues, the strongest first: the first that fits decides the soort. Every one is a form of Dutch, none a sentence of a
 * letter; the measured test keeps them honest on a real one.
 */
export const cues: readonly Cue[] = [
  cue('afspraak', 0.95, [
    '(?:hebben|zijn|is|heeft)[^.]{0,80}(?:afgesproken|overeengekomen)',
    '(?:spreken|spreekt)[^.]{0,60} af',
    'komen? overeen',
  ]),
  cue('afspraak', 0.9, [
    '(?:zijn|worden|werden|is|wordt)[^.]{0,30}afspra(?:ken|ak)[^.]{0,20}gemaakt',
    'afspraken gemaakt over',
    'maken (?:\\p{L}+ )?afspraken',
    'afspraken[^.]{0,60}herbevestigd',
  ]),
  cue('besluit', 0.9, [
    '(?:heeft|hebben|is|zijn)[^.]{0,90}(?:besloten|vrijgemaakt|vastgesteld|toegekend|gereserveerd|ingestemd)',
    '(?:stelt|stellen)[^.]{0,60}(?:beschikbaar|vast)',
    'toegevoegd aan|kent toe|kennen toe|stem(?:t|men) in met',
  ]),
  cue('voornemen', 0.85, [
    'voornemens?|streven|streeft|is de bedoeling|beoogt|beogen|willen|wil|is de inzet',
    '(?:zet|zetten)[^.]{0,80}(?:in op|op in)|gaan[^.]{0,40}aan de slag',
    'wordt gekeken naar|kijken naar|benut|(?<!optimaal )benutten|trek(?:t|ken)[^.]{0,40} op',
  ]),
  cue('aankondiging', 0.8, [
    'zal|zullen|naar verwachting|de verwachting is|(?<!het )voorzien|wordt verwacht|(?<!te )volgt|(?<!te )volgen',
    '(?:wijst|wijzen)[^.]{0,160} aan',
    'worden[^.]{0,80}(?:genomen|gepresenteerd|aangewezen|bekendgemaakt|betrokken)',
  ]),
  cue('aankondiging', 0.7, [
    'inform(?:eert|eren)[^.]{0,120}(?:Kamer|separaat)|wordt[^.]{0,60}ge(?:ï|i)nformeerd',
    'ontvangt[^.]{0,60}(?:brief|Kamer)|krijgen?[^.]{0,40}een ple?k|krijgen?[^.]{0,40}een plaats|landen',
    '(?:nieuwe|ontwerp)[^.]{0,40}bevat|staan (?:er )?afspraken|legt[^.]{0,40}nadruk op',
    'deel van (?:deze|die|de) middelen|koppel(?:t|en)[^.]{0,80}aan',
  ]),
  cue('traject', 0.7, [
    'werk(?:t|en)[^.]{0,140}(?:uit|toe naar|aan)|voer(?:t|en)[^.]{0,40}gesprek|(?:is|zijn) in gesprek',
    'wordt[^.]{0,100}(?:voorbereid|uitgewerkt|bezien|gevoerd|verkend|onderzocht)|bezien',
    'worden[^.]{0,60}(?:gemonitord|bijgesteld|uitgewerkt|onderzocht)|in voorbereiding|gezamenlijk onderzoek',
    'stel(?:t|len)[^.]{0,60} op|breng(?:t|en)[^.]{0,120}in beeld',
  ]),
  cue('traject', 0.5, [
    'gebiedsgerichte (?:uitwerking|aanpak)|gebeurt (?:in|via|met) het',
    'bevind(?:t|en) zich[^.]{0,40}fase|richt(?:en)? zich op het',
  ]),
];

function cue(soort: SoortCandidate, weight: number, forms: readonly string[]): Cue {
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?![\\p{L}-])`, 'iu');
  return { soort, weight, pattern };
}
