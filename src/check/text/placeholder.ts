/** Words for what somebody still has to write, as models of texts put them between brackets. */
const open =
  '(?:nog |hier |zelf )?(?:te |in te |aan te )?(?:vul|invul|aanvul|invoer|bewerk|schrijf|uitzoek|opzoek|toevoeg|controleer|check|nagaan|nakijk|bepal|verwerk)(?:len|en|t|ren|ken)?';
/** What a model of a text has room for. */
const things =
  'naam|namen|voornaam|achternaam|datum|dag|maand|jaar|jaartal|bron|bronnen|titel|tekst|toelichting|omschrijving|bedrag|aantal|getal|nummer|gemeente|provincie|gebied|regio|plaats|partij|partijen|persoon|functie|minister|ministerie|onderwerp|thema|link|url|adres|kamerstuk|dossier|citaat|voorbeeld|naam van \\p{L}+';
const units =
  'euro|miljoen|miljard|procent|woningen|hectare|dagen|weken|maanden|jaar|gemeenten|provincies';

/**
 * The first place in a text that a model or a program left open: `{{naam}}`, `<naam>`, `[vul in]`, “xxx”, “Tekst volgt.”.
 * Ordinary text with “<5”, “[sic]” or “{” passes.
 */
export function findPlaceholder(text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined) return found;
  }
  return undefined;
}

const patterns = [
  // Between the brackets of templates and of letters that are merged with a list.
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%[^%]{0,80}%>|\{\d{1,2}\}/u,
  new RegExp(`\\{(?:${things}|[a-z]+_[a-z_]+)\\}`, 'iu'),
  /(?<![\p{L}\p{N}%])%[\p{L}_]{2,40}%(?![\p{L}\p{N}])|(?<![\p{L}\p{N}%])%(?:s|d|\d?\$s)(?![\p{L}\p{N}])|@@[\p{L}_]{2,40}@@/u,
  new RegExp(`«(?:${things}|[a-z]+_[a-z_]+)»`, 'iu'),
  /(?<![\p{L}\p{N}])<\/?\p{L}[^<>=]{0,60}>/u,
  new RegExp(
    `\\[(?:${open}|in te vullen|nog (?=\\p{L})|naam|datum|bron|titel|tekst|bedrag|jaar)\\b[^\\]]{0,60}\\]`,
    'iu',
  ),
  // “[provincie]” and “[gemeente X]”, and not the “[provincie Drenthe]” of a quotation.
  new RegExp(
    `\\[(?:${things})(?: (?:x|invullen|toevoegen|opzoeken|hier|nog)[^\\]]{0,40})?[?…]?\\]`,
    'iu',
  ),
  /\[(?:[xX]{2,}|PM|pm|p\.m\.|\?+|citation needed|insert[^\]]{0,40}|your [^\]]{0,40})\]/u,
  new RegExp(`\\((?:nog |zelf )?(?:in te vullen|aan te vullen|${open})(?: \\p{L}+){0,3}\\)`, 'iu'),
  // Marks for “not yet”.
  /(?<![\p{L}\p{N}])(?:FIXME|TBD|TBA|TBC|TODO)(?![\p{L}\p{N}])|^(?:to ?do|tbd|tba)\b/u,
  /(?<![\p{L}\p{N}]|hoofdstuk )(?:x{3,8}|X{3,8}|Xx{2,7})(?![\p{L}\p{N}-])/u,
  new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d )[xX]{1,3} (?:${units})(?![\\p{L}\\p{N}])|€ ?[xX]{1,8}(?![\\p{L}\\p{N}])`,
    'u',
  ),
  /(?<![\p{L}\p{N}])(?:gemeente|provincie|minister|wethouder|gedeputeerde|partij|regio|ministerie) (?:X|N\.? ?N\.?)(?![\p{L}\p{N}.-])/iu,
  /(?<!_)_{3,}(?!_)|\.{5,}|…{2,}|\?{3,}/u,
  /(?<![\p{L}\p{N}])(?:dd|DD)[-/.](?:mm|MM)[-/.](?:jj|JJ|yy|YY)+|(?<![\p{L}\p{N}])(?:jjjj|JJJJ|yyyy|YYYY)[-/.](?:mm|MM)|^(?:jjjj|yyyy)$|(?<!\d)0{1,2}[-/]0{1,2}[-/]0{2,4}(?!\d)/u,
  // Sentences that only hold a place.
  /^(?:nog |nader )?(?:te schrijven|schrijven|in te vullen|invullen|aan te vullen|aanvullen|uit te zoeken|uitzoeken|toe te voegen|te bepalen)[.!…]*$/iu,
  // “volgt” alone may be the verb of a document.
  /^(?:(?:de |een )?(?:tekst|toelichting|uitleg|omschrijving|beschrijving|samenvatting) volgt(?: nog| later)?[.!…]*|volgt(?: nog| later)[.!…]*|volgt[.!…]+)$/iu,
  /\bhier (?:komt|staat straks)(?: nog)? (?:de|een|uw) (?:tekst|toelichting|uitleg|titel|omschrijving|samenvatting)\b/iu,
  /\b(?:lorem ipsum|dolor sit amet|consectetur adipisc)|(?<![\p{L}\p{N}])(?:voorbeeld|proef|nep|dummy|test)[ -]?tekst(?![\p{L}\p{N}])/iu,
  /^(?:test[\s\d]*|asdf\p{L}*|qwerty\p{L}*|foo(?: ?bar)?|(?:bla ?){2,}|n\.?t\.?b\.?|n\/a|undefined|null|nan|none)[.!…]*$/iu,
  /^(?:titel|bron|link|url|onderwerp|omschrijving|zie (?:bron|link)|klik hier|hier klikken)[.!…]*$/iu,
  // What office programs put there.
  /\bklik (?:of tik )?(?:hier )?(?:om|als u) .{0,40}(?:voeren|voegen|tekst)|\bclick (?:or tap )?here\b/iu,
  /\bFout! (?:Bladwijzer|Verwijzingsbron|Onbekende|Geen)|\bError! (?:Bookmark|Reference|Unknown)/u,
  /#(?:REF|VERW|NAAM|NAME|WAARDE|VALUE|GETAL|NUM|LEEG|NULL|DEEL\/0|DIV\/0|N\/A|N\/B)[!?]?|\[object \w+\]|^=\p{Lu}+[\d(]/u,
];
