import { defineRule, type Rule } from '#domain/problem/rule.ts';

const file = 'content/brieven/2024/water.mdx';
const braces = 'Wilt u dat de lezer accolades ziet, schrijf dan \\{ en \\}.';
const lessThan = 'Wilt u dat de lezer een < ziet, schrijf dan \\<.';

/** Rules for what a letter may contain: Markdown without code, inside `<Alinea>` (docs/besluiten/03). */
export const briefRules = {
  code: defineRule('brief/code', {
    checks: 'Een brief heeft geen regels met import of export: dat is programmacode.',
    message: 'is een import of export; in teksten mag geen programmacode staan',
    advice: 'Begint een zin met import of export? Schrijf dat woord dan met een hoofdletter.',
    repair:
      'Haal de regel weg. Begint een zin met import of export, schrijf dat woord dan met een hoofdletter.',
    example: (rule) => ({ file, line: 12, value: 'export const a = 1', ...rule() }),
  }),
  expression: defineRule('brief/expression', {
    checks: 'Een brief heeft geen tekst tussen accolades: dat is programmacode.',
    message: 'is een expressie tussen accolades; schrijf gewone tekst',
    advice: braces,
    repair: `Haal de accolades weg. ${braces}`,
    example: (rule) => ({ file, line: 12, value: '1 + 1', ...rule() }),
  }),
  html: defineRule('brief/html', {
    checks: 'Een brief heeft geen HTML.',
    message: 'is HTML; schrijf gewone tekst',
    repair: 'Haal de tekens weg, of schrijf het in Markdown.',
    example: (rule) => ({ file, line: 12, value: '<b>', ...rule() }),
  }),
  image: defineRule('brief/image', {
    checks: 'Een brief heeft geen afbeeldingen.',
    message: 'is een afbeelding; de brieven hebben alleen tekst',
    repair: 'Haal de afbeelding weg.',
    example: (rule) => ({ file, line: 12, value: 'kaart.png', ...rule() }),
  }),
  heading: defineRule('brief/heading', {
    checks: 'Een brief heeft geen koppen in de tekst.',
    message: 'is een kop; de kop van een onderdeel staat in “titel”',
    repair: 'Haal de kop weg, of begin een nieuw onderdeel in een eigen bestand.',
    example: (rule) => ({ file, line: 12, ...rule() }),
  }),
  codeBlock: defineRule('brief/code-block', {
    checks: 'Een brief heeft geen blokken programmacode.',
    message: 'is programmacode; schrijf gewone tekst',
    repair: 'Haal de spaties of de accenten (```) vóór de tekst weg.',
    example: (rule) => ({ file, line: 12, value: 'tekst', ...rule() }),
  }),
  tooDeep: defineRule('brief/too-deep', {
    checks: 'Lijsten en citaten zijn niet eindeloos genest.',
    message: ({ most }: { most: number }) => `is dieper genest dan ${most} niveaus`,
    repair: 'Haal tekens > en * aan het begin van de regel weg.',
    example: (rule) => ({ file, line: 12, ...rule({ most: 12 }) }),
  }),
  unknownTag: defineRule('brief/unknown-tag', {
    checks: 'De enige tag in een brief is <Alinea>.',
    message: 'is geen toegestaan onderdeel; alleen <Alinea> mag',
    advice: lessThan,
    repair: `Haal de tag weg. ${lessThan}`,
    example: (rule) => ({ file, line: 12, value: '<Kader>', ...rule() }),
  }),
  misplacedAlinea: defineRule('brief/misplaced-alinea', {
    checks: '<Alinea …> en </Alinea> staan elk op een eigen regel, en niet in elkaar.',
    message:
      'staat op de verkeerde plaats; zet <Alinea …> en </Alinea> elk op een eigen regel, met een lege regel ertussen',
    repair: 'Zet de twee tags elk op een eigen regel, met een lege regel ertussen.',
    example: (rule) => ({ file, line: 12, value: '<Alinea>', ...rule() }),
  }),
  computedAttribute: defineRule('brief/computed-attribute', {
    checks: 'Kenmerken van een <Alinea> zijn tekst tussen rechte aanhalingstekens.',
    message: 'heeft een kenmerk dat geen gewone tekst tussen aanhalingstekens is',
    repair: 'Schrijf elk kenmerk als naam="waarde".',
    example: (rule) => ({ file, line: 12, value: '<Alinea>', ...rule() }),
  }),
  outsideAlinea: defineRule('brief/outside-alinea', {
    checks: 'Alle tekst van een brief staat in een alinea.',
    message: 'staat buiten een <Alinea>',
    repair: 'Zet de tekst in de alinea waar zij bij hoort.',
    example: (rule) => ({ file, line: 12, value: 'Het water stijgt.', ...rule() }),
  }),
  linkDefinition: defineRule('brief/link-definition', {
    checks: 'Een link staat in de zin zelf, en niet als adres onder de tekst.',
    message: ({ isOutside }: { isOutside: boolean }) =>
      isOutside ? 'staat buiten een <Alinea>' : 'kan hier niet; schrijf gewone tekst',
    advice: 'Schrijf een link als [tekst](https://…).',
    example: (rule) => ({
      file,
      line: 12,
      value: 'https://www.example.nl/',
      ...rule({ isOutside: true }),
    }),
  }),
  notAllowed: defineRule('brief/not-allowed', {
    checks: 'Een brief heeft alleen tekst, lijsten, tabellen, citaten, links en voetnoten.',
    message: 'kan hier niet; schrijf gewone tekst',
    repair: 'Haal de bijzondere tekens weg en schrijf gewone zinnen.',
    example: (rule) => ({ file, line: 12, value: 'x^2', ...rule() }),
  }),
  alignedTable: defineRule('brief/aligned-table', {
    checks: 'De kolommen van een tabel zijn niet uitgelijnd.',
    message:
      'is een tabel met uitgelijnde kolommen; zet onder de kop alleen streepjes, zoals | --- | --- |',
    repair: 'Haal de dubbele punten onder de kop weg.',
    example: (rule) => ({ file, line: 12, ...rule() }),
  }),
  checkbox: defineRule('brief/checkbox', {
    checks: 'Een lijst in een brief heeft geen vakjes om aan te vinken.',
    message: 'is een vakje om aan te vinken; laat [ ] of [x] aan het begin weg',
    repair: 'Haal [ ] of [x] weg.',
    example: (rule) => ({ file, line: 12, ...rule() }),
  }),
  footnoteInAlinea: defineRule('brief/footnote-in-alinea', {
    checks: 'Voetnoten staan onder de laatste alinea.',
    message: 'is een voetnoot binnen een <Alinea>; zet die onder de laatste alinea',
    repair: 'Zet de voetnoot helemaal onderaan; de verwijzing blijft in de alinea.',
    example: (rule) => ({ file, line: 12, ...rule() }),
  }),
  underMoved: defineRule('brief/under-moved', {
    checks: 'Onder een bericht dat iets is verhuisd of ingetrokken, staat geen tekst.',
    message: 'heeft nog tekst onder een bericht; die zou niemand meer zien',
    advice: 'Haal alles onder het blok weg.',
    example: (rule) => ({ file, line: 6, ...rule() }),
  }),
};

/** Rules for slips that make a letter unreadable to the MDX parser. */
export const mdxRules = {
  attribute: slip(
    'mdx/attribute',
    'De kenmerken van een <Alinea> zijn te lezen.',
    '<Alinea',
    'Schrijf elk kenmerk van een alinea als naam="waarde", met rechte aanhalingstekens.',
  ),
  closingTag: slip(
    'mdx/closing-tag',
    '</Alinea> staat op een eigen regel.',
    '</Alinea>',
    'Zet </Alinea> op een eigen regel, met niets ervoor of erachter.',
  ),
  openAlinea: slip(
    'mdx/open-alinea',
    'Elke <Alinea> wordt gesloten.',
    '<Alinea',
    'Elke <Alinea …> heeft een </Alinea> nodig, elk op een eigen regel.',
    'Zet </Alinea> op een eigen regel waar de alinea eindigt.',
  ),
  htmlComment: slip(
    'mdx/html-comment',
    'Een brief heeft geen opmerkingen van HTML.',
    '<!--',
    'Een opmerking of opdracht van HTML kan niet; haal haar weg.',
    'Haal de opmerking of opdracht weg.',
  ),
  autolink: slip(
    'mdx/autolink',
    'Een adres staat niet tussen < en >.',
    '<https://www.example.nl>',
    'Schrijf een link als [tekst](https://…).',
  ),
  lessThan: slip(
    'mdx/less-than',
    'Voor een teken < dat de lezer moet zien, staat een \\.',
    '<5',
    'Zet een \\ voor het teken, zoals in \\<5, of schrijf “minder dan”.',
  ),
  brace: slip(
    'mdx/brace',
    'Voor een accolade die de lezer moet zien, staat een \\.',
    '{',
    'Zet een \\ voor de accolade, zoals in \\{, of gebruik ronde haakjes.',
  ),
  unreadable: slip(
    'mdx/unreadable',
    'Een brief is te lezen.',
    undefined,
    'Kijk of elke <Alinea …> een </Alinea> heeft, en of er geen < of { in de tekst staat.',
  ),
};

function slip(
  id: string,
  checks: string,
  value: string | undefined,
  advice: string,
  repair = advice,
): Rule<void> {
  return defineRule(id, {
    checks,
    message: 'kan hier niet worden gelezen',
    advice,
    repair,
    example: (rule) => ({ file, line: 12, column: 8, value, ...rule() }),
  });
}

/** Rules for links in a letter to pages of the atlas itself. */
export const ownLinkRules = {
  noPage: defineRule('own-link/no-page', {
    checks: 'Een link naar de atlas gaat naar een pagina die er is.',
    message: 'is geen pagina van deze site',
    repair: 'Kopieer het adres uit de browser, vanaf de eerste / na de naam van de site.',
    example: (rule) => ({
      file,
      line: 12,
      value: '/themas/watr/',
      ...rule(),
      nearest: '/themas/water/',
    }),
  }),
  noPlace: defineRule('own-link/no-place', {
    checks: 'Een link naar een alinea gaat naar een alinea die er is.',
    message: 'is een plaats op een pagina die er niet is',
    advice: 'Na # kan alleen een alinea van een brief staan, zoals #alinea-3.',
    repair: 'Kopieer het adres van de alinea uit de browser, of haal weg wat vanaf # staat.',
    example: (rule) => ({ file, line: 12, value: '/brieven/2024/water/#alinea-99', ...rule() }),
  }),
};
