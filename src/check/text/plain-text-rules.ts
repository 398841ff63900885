import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/begrippen/netcongestie.json';
const field = 'uitleg';

/** Rules against markup in a record: its texts are plain, so readers would see the markup itself. */
export const plainTextRules = {
  html: defineRule('plain-text/html', {
    checks: 'Een tekst in een record heeft geen HTML.',
    message: 'is HTML; de lezer zou dit letterlijk zien',
    advice: 'Schrijf gewone tekst.',
    example: (rule) => ({ file, field, value: '<b>', ...rule() }),
  }),
  entity: defineRule('plain-text/entity', {
    checks: 'Een tekst in een record heeft geen codes van HTML.',
    message: 'is een code van HTML; de lezer zou dit letterlijk zien',
    advice: 'Typ het teken zelf.',
    example: (rule) => ({ file, field, value: '&euro;', ...rule() }),
  }),
  link: defineRule('plain-text/link', {
    checks: 'Een tekst in een record heeft geen links in Markdown.',
    message: 'is een link in Markdown; de lezer zou dit letterlijk zien',
    advice: 'Zet het adres in een bron. Kamerstukken worden vanzelf een link.',
    example: (rule) => ({ file, field, value: '[uitleg](https://www.example.nl/)', ...rule() }),
  }),
  bold: defineRule('plain-text/bold', {
    checks: 'Een tekst in een record heeft geen vette of cursieve letters in Markdown.',
    message: 'is opmaak in Markdown; de lezer zou dit letterlijk zien',
    advice: 'Laat de sterretjes of streepjes weg.',
    example: (rule) => ({ file, field, value: '**vol**', ...rule() }),
  }),
  strike: defineRule('plain-text/strike', {
    checks: 'Een tekst in een record heeft geen doorgestreepte woorden in Markdown.',
    message: 'is doorgestreept in Markdown; de lezer zou de golfjes zien',
    advice: 'Haal weg wat niet meer geldt, of laat de golfjes weg.',
    example: (rule) => ({ file, field, value: '~~', ...rule() }),
  }),
  footnote: defineRule('plain-text/footnote', {
    checks: 'Een tekst in een record heeft geen voetnoten.',
    message: 'is een voetnoot in Markdown; de lezer zou dit letterlijk zien',
    advice: 'Zet wat in de voetnoot stond in de tekst, en zijn bron in een bron.',
    example: (rule) => ({ file, field, value: '[^1]', ...rule() }),
  }),
  code: defineRule('plain-text/code', {
    checks: 'Een tekst in een record heeft geen code in Markdown.',
    message: 'is code in Markdown, of een verkeerde apostrof; de lezer zou dit letterlijk zien',
    advice: 'Laat de schuine accenten weg, of typ aanhalingstekens: “woord”.',
    example: (rule) => ({ file, field, value: '`woord`', ...rule() }),
  }),
  heading: defineRule('plain-text/heading', {
    checks: 'Een tekst in een record heeft geen koppen in Markdown.',
    message: 'is een kop in Markdown; de lezer zou het hekje zien',
    advice: 'Laat het hekje weg en maak er een zin van.',
    example: (rule) => ({ file, field, value: '# Achtergrond', ...rule() }),
  }),
  list: defineRule('plain-text/list', {
    checks: 'Een tekst in een record heeft geen lijst in Markdown.',
    message: 'is een punt van een lijst; de lezer zou het teken ervoor zien',
    advice: 'Schrijf de punten als gewone zinnen, of met komma’s ertussen.',
    example: (rule) => ({ file, field, value: '- wonen', ...rule() }),
  }),
  line: defineRule('plain-text/line', {
    checks: 'Een tekst in een record heeft geen streep in Markdown.',
    message: 'is een streep in Markdown; de lezer zou dit letterlijk zien',
    advice: 'Laat de tekens weg.',
    example: (rule) => ({ file, field, value: '---', ...rule() }),
  }),
  quote: defineRule('plain-text/quote', {
    checks: 'Een tekst in een record heeft geen citaat in Markdown.',
    message: 'is een citaat in Markdown; de lezer zou het teken > zien',
    advice: 'Zet er aanhalingstekens om: “…”.',
    example: (rule) => ({ file, field, value: '> Het', ...rule() }),
  }),
  table: defineRule('plain-text/table', {
    checks: 'Een tekst in een record heeft geen tabel in Markdown.',
    message: 'is een tabel in Markdown; de lezer zou de strepen zien',
    advice: 'Schrijf wat in de tabel staat in zinnen.',
    example: (rule) => ({ file, field, value: '| jaar |', ...rule() }),
  }),
  formula: defineRule('plain-text/formula', {
    checks: 'Een tekst in een record heeft geen formule of verhoogde tekens in Markdown.',
    message: 'is een formule of een verhoogd teken in Markdown; de lezer zou dit letterlijk zien',
    advice: 'Typ het teken zelf, zoals m² of CO₂, of schrijf de formule in woorden.',
    example: (rule) => ({ file, field, value: '^2^', ...rule() }),
  }),
  emoji: defineRule('plain-text/emoji', {
    checks: 'Een tekst in een record heeft geen code voor een plaatje.',
    message: 'is de code van een plaatje; de lezer zou dit letterlijk zien',
    advice: 'Laat de code weg.',
    example: (rule) => ({ file, field, value: ':tada:', ...rule() }),
  }),
  escape: defineRule('plain-text/escape', {
    checks: 'Een tekst in een record heeft geen schuine streep voor een teken.',
    message: 'is een teken met een schuine streep ervoor, zoals in Markdown',
    advice: 'Laat de schuine streep weg.',
    example: (rule) => ({ file, field, value: '\\*', ...rule() }),
  }),
  program: defineRule('plain-text/program', {
    checks: 'Een tekst in een record heeft geen tekens van een wiki, een sjabloon of een chatbot.',
    message: 'is een teken van een ander programma; de lezer zou dit letterlijk zien',
    advice:
      'Haal het weg en schrijf gewone tekst. Liet een chatbot het achter, kijk dan de bron zelf na.',
    example: (rule) => ({ file, field, value: '【4†bron】', ...rule() }),
  }),
  placeholder: defineRule('plain-text/placeholder', {
    checks: 'Een tekst in een record of een brief heeft geen plaats die nog moet worden ingevuld.',
    message: 'is een plaats die nog moet worden ingevuld',
    advice: 'Schrijf wat er hoort te staan, of laat het veld weg.',
    example: (rule) => ({ file, field, value: '[invullen]', ...rule() }),
  }),
  empty: defineRule('plain-text/empty', {
    checks: 'Een tekst in een record heeft woorden of cijfers.',
    message: 'heeft geen woorden',
    advice: 'Schrijf wat er hoort te staan, of laat het veld weg.',
    example: (rule) => ({ file, field, value: '…', ...rule() }),
  }),
  address: defineRule('plain-text/address', {
    checks: 'Een tekst in een record begint niet met een adres.',
    message: 'is een adres aan het begin van een tekst; de lezer kan er niet op klikken',
    advice: 'Zet het adres in een bron, en begin de tekst met een woord.',
    example: (rule) => ({ file, field, value: 'https://www.example.nl/', ...rule() }),
  }),
};
