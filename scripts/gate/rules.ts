import { defineRule } from '#domain/problem/rule.ts';

const file = 'data/themas/bodem.json';
const brief = 'content/brieven/2024/water.mdx';

/** The rules for a change, besides those for the content itself: the address of a page never disappears. */
export const permanenceRules = {
  gone: defineRule('permanence/gone', {
    checks: 'Een bestand dat er was, is er nog, of heeft een verhuisbericht achtergelaten.',
    message:
      'is weg of heeft een andere naam gekregen, maar het adres van een pagina verdwijnt nooit',
    advice: ({ notice }: { notice: string }) =>
      `Moest het weg, trek het dan in (npm run intrekken). Zet anders het bestand terug, met alleen een verhuisbericht: ${notice}`,
    repair:
      'Zet het bestand terug, met alleen een verhuisbericht; de melding bevat het hele bericht. Mag de inhoud niet blijven staan, trek het record dan in: npm run intrekken.',
    example: (rule) => ({
      file,
      ...rule({ notice: '{"titel":"Bodem","verhuisdNaar":["water"],"reden":"…"}' }),
      nearest: 'data/themas/water.json',
    }),
  }),
  goneNotice: defineRule('permanence/gone-notice', {
    checks: 'Een verhuisbericht blijft staan.',
    message: 'was een verhuisbericht en is weg, maar het adres van een pagina verdwijnt nooit',
    advice: 'Zet het bericht terug.',
    example: (rule) => ({ file, ...rule() }),
  }),
  reused: defineRule('permanence/reused', {
    checks: 'Op het adres van een verhuisbericht komt nooit een ander record.',
    message: ({ targets }: { targets: readonly string[] }) =>
      `was verhuisd naar ${targets.join(' en ')} en heeft nu een andere inhoud`,
    advice: 'Geef de nieuwe inhoud een nieuwe bestandsnaam en zet het verhuisbericht terug.',
    example: (rule) => ({ file, ...rule({ targets: ['water'] }) }),
  }),
  restored: defineRule('permanence/restored', {
    checks: 'Wat is ingetrokken, komt niet ongemerkt terug.',
    message: 'was ingetrokken en staat er weer, of is iets anders geworden',
    advice:
      'Zet het bericht terug. Mag het record echt terugkomen, zet dan eerst in een eigen voorstel “opgeheven” in het bericht, met de dag.',
    example: (rule) => ({ file, ...rule() }),
  }),
  alineaMoved: defineRule('permanence/alinea-moved', {
    checks:
      'Het nummer van een alinea houdt zijn tekst. Komt er een alinea tussen, dan blijft het oude nummer als tweede adres bij de tekst.',
    message: ({ from }: { from: number; eerder: string }) =>
      `heeft de tekst die bij alinea ${from} hoorde, en wie naar alinea ${from} verwees, komt nu bij een andere tekst uit`,
    advice: ({ eerder }) =>
      `Draai npm run controleer -- --basis main --fix: dat zet eerder="${eerder}" in deze alinea en laat elke verwijzing meegaan.`,
    repair:
      'Draai npm run controleer -- --basis main --fix, of zet zelf het kenmerk “eerder” uit de melding in de alinea en verander de verwijzingen die de controle daarna noemt.',
    example: (rule) => ({ file: brief, field: 'alinea 4', ...rule({ from: 3, eerder: '3' }) }),
  }),
  alineaAddress: defineRule('permanence/alinea-address', {
    checks: 'Een oud nummer van een alinea blijft haar tweede adres.',
    message: ({ anchors }: { anchors: readonly string[]; eerder: string }) =>
      `had ook het adres ${anchors.map((anchor) => `#${anchor}`).join(' en ')}, en dat is weg`,
    advice: ({ eerder }) => `Zet eerder="${eerder}" in deze alinea.`,
    repair: 'Zet het kenmerk “eerder” terug, zoals het in de melding staat.',
    example: (rule) => ({
      file: brief,
      field: 'alinea 4',
      ...rule({ anchors: ['alinea-3'], eerder: '3' }),
    }),
  }),
  alineaReference: defineRule('permanence/alinea-reference', {
    checks: 'Wie naar een alinea verwees, verwijst na het hernummeren naar haar nieuwe nummer.',
    message: ({ from, to }: { from: number; to: number }) =>
      `moet ${to} zijn: wat alinea ${from} was, is nu alinea ${to}`,
    advice: 'Draai npm run controleer -- --basis main --fix: dat verandert elke verwijzing mee.',
    repair: 'Draai npm run controleer -- --basis main --fix, of schrijf het nummer uit de melding.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'bron.alinea',
      value: '3',
      ...rule({ from: 3, to: 4 }),
    }),
  }),
  alineaElsewhere: defineRule('permanence/alinea-elsewhere', {
    checks:
      'Schuift een alinea op, dan verwijst wie naar haar verwees niet in hetzelfde voorstel ineens naar een andere.',
    message: ({ from, to }: { from: number; to: number }) =>
      `leidt naar een andere tekst dan eerst: wat alinea ${from} was, is nu alinea ${to}`,
    advice: ({ to }) =>
      `Schrijf ${to}. Is het met opzet een andere alinea, verander dat dan in een eigen voorstel.`,
    repair:
      'Schrijf het nummer uit de melding. Kwam dit door twee keer --fix achter elkaar, haal dan de records terug (git checkout) en draai --fix nog een keer. Is het met opzet een andere alinea, verander dat dan in een eigen voorstel.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'bron.alinea',
      value: '4',
      ...rule({ from: 3, to: 5 }),
    }),
  }),
  onderdeelMoved: defineRule('permanence/onderdeel-moved', {
    checks: 'Een punt of artikel van een bijlage krijgt niet de tekst van een ander.',
    message: ({ from }: { from: string }) =>
      `heeft de tekst die bij ${from} stond, en wie daarnaar verwees, komt nu bij een andere tekst uit`,
    advice:
      'Zet de tekst terug bij zijn eigen nummer: dat is het nummer in het stuk. Stond hij daar verkeerd, haal dan in een eerste voorstel “tekst” weg, kijk na wie ernaar verwijst, en schrijf hem daarna bij het goede nummer.',
    example: (rule) => ({
      file: 'data/bijlagen/34682-228/afsprakenlijst.json',
      field: 'onderdelen.3',
      value: 'punt N-4',
      ...rule({ from: 'punt N-3' }),
    }),
  }),
  onderdeelGone: defineRule('permanence/onderdeel-gone', {
    checks: 'Een punt of artikel van een bijlage dat er was, blijft er.',
    message: 'is weg, maar het adres van een punt of artikel verdwijnt nooit',
    advice: 'Zet het terug. Staat het niet in het stuk, zeg dat dan in “tekst”.',
    example: (rule) => ({
      file: 'data/bijlagen/34682-228/afsprakenlijst.json',
      field: 'onderdelen',
      value: 'punt N-3',
      ...rule(),
    }),
  }),
  alineaGone: defineRule('permanence/fewer-alineas', {
    checks:
      'De tekst van een alinea verdwijnt niet zonder bericht: op haar nummer blijft staan dat zij vervallen is.',
    message: ({ nr, begin }: { nr: number; begin: string }) =>
      `mist de tekst van alinea ${nr} (“${begin}…”), maar het adres van een alinea verdwijnt nooit`,
    advice: ({ nr }) =>
      `Zet op haar plaats een alinea met vorm="vervallen" en één zin die zegt waarom zij weg is; npm run controleer -- --basis main --fix doet dat. Staat haar tekst nu in een andere alinea, zet daar dan eerder="${nr}".`,
    repair:
      'Zet op haar plaats een alinea met vorm="vervallen" en één zin die zegt waarom, of eerder="…" in de alinea waar haar tekst nu in staat.',
    example: (rule) => ({ file: brief, ...rule({ nr: 3, begin: 'Daarom hebben zij' }) }),
  }),
};
