import { defineRule, type Rule } from '#domain/problem/rule.ts';

const file = 'data/themas/water.json';

/** Rules for records as JSON: a field that is written twice, and every slip that makes a text invalid JSON. */
export const jsonRules = {
  duplicateField: defineRule('json/duplicate-field', {
    checks: 'Een veld staat in een groep maar één keer; anders valt het eerste ongemerkt weg.',
    message: 'heeft een veld dat al eerder in deze groep staat',
    advice: 'Laat één van de twee staan.',
    example: (rule) => ({ file, line: 5, field: 'naam', ...rule() }),
  }),
  empty: slip(
    'json/empty',
    'Een bestand is niet leeg.',
    'Het bestand is leeg, of heeft alleen spaties en lege regels. Kopieer een bestand uit dezelfde map en pas dat aan.',
    'Kopieer een bestand uit dezelfde map en pas dat aan.',
  ),
  cutOff: slip(
    'json/cut-off',
    'Elk haakje en aanhalingsteken dat opent, sluit ook.',
    'Het bestand houdt te vroeg op: er ontbreekt nog een } of ] of een aanhalingsteken.',
    'Zet het haakje of aanhalingsteken erbij dat nog ontbreekt.',
  ),
  comment: slip(
    'json/comment',
    'In een record staan geen opmerkingen zoals // of /* */.',
    'In JSON kan geen opmerking staan; haal haar weg of gebruik het veld “opmerking”.',
    'Haal de opmerking weg, of gebruik het veld “opmerking”.',
  ),
  curlyQuotes: slip(
    'json/curly-quotes',
    'Namen van velden en teksten staan tussen rechte aanhalingstekens.',
    'Zet om namen en teksten rechte dubbele aanhalingstekens: ".',
  ),
  trailingComma: slip(
    'json/trailing-comma',
    'Na het laatste veld staat geen komma.',
    'Haal de komma vóór dit haakje weg: na het laatste veld staat er geen.',
  ),
  tab: slip(
    'json/tab',
    'In een tekst staat geen tab.',
    'Er staat een tab in een tekst; maak er een spatie van.',
    'Maak van de tab een spatie.',
  ),
  backslash: slip(
    'json/backslash',
    'In een tekst staat geen losse \\.',
    'Er staat een \\ in een tekst; haal die weg.',
    'Haal de \\ weg.',
  ),
  openText: slip(
    'json/open-text',
    'Een tekst begint en eindigt op dezelfde regel.',
    'Een tekst begint en eindigt met een aanhalingsteken, op één regel.',
    'Zet het aanhalingsteken erbij dat ontbreekt, en schrijf de tekst op één regel.',
  ),
  decimalComma: slip(
    'json/decimal-comma',
    'Een getal heeft een punt en geen komma.',
    'Schrijf een getal met een punt in plaats van een komma.',
  ),
  missingCommaAbove: slip(
    'json/missing-comma-above',
    'Na elk veld staat een komma, behalve het laatste.',
    'Zet een komma aan het einde van de regel erboven.',
  ),
  missingComma: slip(
    'json/missing-comma',
    'Tussen twee waarden op één regel staat een komma.',
    'Hier ontbreekt een komma.',
    'Zet een komma tussen de twee waarden.',
  ),
  otherBracket: slip(
    'json/other-bracket',
    'Een haakje sluit het haakje dat het laatst is geopend.',
    'Dit haakje hoort niet bij het haakje dat het laatst is geopend.',
    'Sluit elke { met een } en elke [ met een ], in omgekeerde volgorde.',
  ),
  quoteInText: slip(
    'json/quote-in-text',
    'Midden in een tekst staat geen recht aanhalingsteken.',
    'Een aanhalingsteken midden in een tekst eindigt haar; schrijf “ en ” of zet er een \\ voor.',
    'Schrijf “ en ”, of zet een \\ voor het aanhalingsteken.',
  ),
  noComma: slip(
    'json/no-comma',
    'Na een waarde komt een komma of een haakje.',
    'Hier hoort een komma of een haakje.',
    'Zet er een komma of een haakje, of haal weg wat er te veel staat.',
  ),
  noColon: slip(
    'json/no-colon',
    'Na de naam van een veld staat een dubbele punt.',
    'Na de naam van een veld hoort een dubbele punt.',
    'Zet een dubbele punt na de naam van het veld.',
  ),
  afterEnd: slip(
    'json/after-end',
    'Na het laatste haakje staat niets meer.',
    'Hier staat nog iets na het laatste haakje; er is een haakje te veel of een te vroeg gesloten.',
    'Haal weg wat er te veel staat, of het haakje dat te vroeg sluit.',
  ),
  noName: slip(
    'json/no-name',
    'In een groep staat voor elke waarde de naam van haar veld.',
    'Hier hoort de naam van een veld, tussen rechte dubbele aanhalingstekens.',
    'Schrijf de naam van het veld, tussen rechte dubbele aanhalingstekens.',
  ),
  leadingZero: slip(
    'json/leading-zero',
    'Vóór een getal staat geen extra 0.',
    'Er staat een 0 te veel voor het getal. Is het een code of een datum, zet die dan tussen aanhalingstekens.',
    'Haal de 0 weg. Is het een code of een datum, zet die dan tussen aanhalingstekens.',
  ),
  capitals: slip(
    'json/capitals',
    'De woorden true, false en null staan in kleine letters.',
    'Schrijf true, false en null in kleine letters.',
  ),
  noValue: slip(
    'json/no-value',
    'Na elke dubbele punt staat een waarde.',
    'Hier hoort een waarde: tekst tussen aanhalingstekens, een getal, of een groep tussen haakjes.',
    'Schrijf een waarde: tekst tussen aanhalingstekens, een getal, of een groep tussen haakjes.',
  ),
};

/** A rule for a slip in the syntax. The message is always the same; the advice says what is wrong, and how to repair it. */
function slip(id: string, checks: string, advice: string, repair = advice): Rule<void> {
  return defineRule(id, {
    checks,
    message: 'is hier geen geldige JSON',
    advice,
    repair,
    example: (rule) => ({ file, line: 4, column: 3, ...rule() }),
  });
}
