import { tidy } from './tidy.ts';

/**
 * Whether an answer says nothing: “Nee”, “n.v.t.”, “-”, “onbekend”, “weet ik niet”, “idem”. To a question that may stay empty it
 * is the same as no answer.
 * @param isLong the answer may be whole sentences; there “Geen bedrag genoemd” does say something
 */
export function isNothing(answer: string, isLong = false): boolean {
  const text = bare(answer);
  if (answer.trim() === '') return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return words.test(text) || (!isLong && short.test(text));
}

/** Whether an answer agrees without saying to what: “Ja” to “Is er een nieuwe termijn?”. */
export function isOnlyYes(answer: string): boolean {
  return /^(?:ja|jazeker|jawel|yes|klopt|inderdaad)(?: hoor| zeker)?$/.test(bare(answer));
}

/** In lower case, without the signs around it and between it: “N.v.t.” is `nvt`. */
function bare(answer: string): string {
  return tidy(answer)
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
}

const unknown =
  '(?:bekend|genoemd|vermeld|gevonden|ingevuld|opgegeven|gegeven|beschikbaar|duidelijk|nodig|relevant|gezien|gemeld|zeker)';

/** Whole answers that say nothing anywhere. */
const words = new RegExp(
  `^(?:${[
    'nee|neen|nope|no|nee (?:hoor|dank u|bedankt|niet|helaas)|niet|geen|niets|niks|nul|none|null|nil|nothing',
    'nvt|n v t|n/a|na|n a|not applicable|niet van toepassing|nee niet van toepassing',
    'x{1,5}|o|leeg|blanco|blank|empty',
    'idem(?: dito)?|dito|id|(?:het)?zelfde(?: als (?:hier)?boven)?|same(?: as above)?',
    'zie (?:hier)?boven|zie (?:de )?(?:titel|bron|eerder|vorige(?: vraag| antwoord)?|brief|tekst|toelichting)',
    '(?:nog )?onbekend|unknown|not known|nader te bepalen|nog te bepalen|ntb|tbd|nnb|nader bekend te maken',
    '(?:dat |ik |wij |we )?(?:weet|weten) (?:ik |wij |we )?(?:het |dat )?(?:nog )?niet(?: zeker)?|ik zou het niet weten',
    'dont know|i dont know|do not know|no idea|(?:echt )?geen (?:flauw )?idee',
    `(?:nog |hier )?niet ${unknown}|(?:is |was |dat is )?(?:mij |ons )?(?:nog )?niet bekend`,
    '(?:nee )?(?:niet dat ik weet|voor zover (?:ik weet|bekend)(?: niet)?)|niet voor zover ik weet',
    'volgt(?: nog| later)?|komt (?:nog|later)|later|misschien|wellicht|mogelijk|geen (?:opmerking(?:en)?|bijzonderheden|aanvulling(?:en)?|antwoord|commentaar|toelichting|idee)',
    'no response|geen reactie|nee geen(?: opmerkingen?)?|test',
  ].join('|')})$`,
);

/** Answers that say nothing to a question for a name, a date or a few words: “Geen nieuwe termijn”, “nee, er is geen”. */
const short = new RegExp(
  [
    '^(?:(?:nee|neen|no) )?(?:(?:er|die|dat) (?:is|zijn|was|staat|staan) )?(?:nog |hier )?(?:geen|niet|niets)(?: \\p{L}+){0,4}$',
    '^(?:nee|neen) .{0,40}$',
    '^(?:ongewijzigd|onveranderd|(?:(?:is|blijft) )?(?:hetzelfde|gelijk|ongewijzigd|onveranderd)(?: gebleven)?|zelfde als (?:eerst|eerder|voorheen))$',
    '^(?:on(?:gewijzigd|veranderd)|(?:is|blijft) (?:het)?(?:zelfde|gelijk|ongewijzigd|onveranderd)) .{0,60}$',
    '^(?:nog )?(?:open|onduidelijk|onzeker|te bepalen)$',
    '^(?:0|nihil|pm|p m|skip|overslaan|(?:dit |dat )?sla ik over|(?:(?:dat|dit|het|die) )?staat (?:er|hier) niet(?: in| bij| op)?|niet gedateerd|ongedateerd|zonder datum)$',
  ].join('|'),
  'u',
);
