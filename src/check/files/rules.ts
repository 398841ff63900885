import { defineRule } from '#domain/problem/rule.ts';
import { outlinesFile } from '#schema/outlines.ts';

const folder = 'data/themas';

/** Rules for what a file is, where it is and what it is called: path = id = address (docs/besluiten/12). */
export const fileRules = {
  notAFile: defineRule('file/not-a-file', {
    checks: 'Alles in content/ en data/ is een map of een gewoon bestand.',
    message: 'is geen gewoon bestand',
    repair: 'Haal het weg.',
    example: (rule) => ({ file: `${folder}/water.json`, ...rule() }),
  }),
  link: defineRule('file/link', {
    checks: 'Een bestand staat er zelf, en is geen snelkoppeling naar een andere plaats.',
    message: 'is een snelkoppeling naar een andere plaats',
    advice: 'Zet het bestand zelf hier, met zijn inhoud.',
    example: (rule) => ({ file: `${folder}/water.json`, ...rule() }),
  }),
  cannotOpen: defineRule('file/cannot-open', {
    checks: 'Elk bestand en elke map is te openen.',
    message: ({ code }: { code: string }) => `kan niet worden geopend (${code})`,
    advice: 'Kijk of u het mag lezen en of er geen ander programma mee bezig is.',
    example: (rule) => ({ file: `${folder}/water.json`, ...rule({ code: 'EACCES' }) }),
  }),
  unclaimed: defineRule('file/unclaimed', {
    checks: 'Elk bestand staat in een map die de atlas kent, met de goede extensie.',
    message: 'hoort bij geen enkele verzameling en zou ongemerkt wegvallen',
    repair: 'Zet het bestand in de map waar het hoort; de melding noemt wat kan.',
    example: (rule) => ({
      file: `${folder}/water.txt`,
      ...rule(),
      allowed: ['data/themas/….json'],
    }),
  }),
  outlinesElsewhere: defineRule('file/outlines-elsewhere', {
    checks: 'Omtrekken van gebieden staan in één bestand met een vaste naam.',
    message: 'hoort bij geen enkele verzameling en zou ongemerkt wegvallen',
    advice: 'Omtrekken van gebieden staan in één bestand met deze naam, in kleine letters.',
    repair: `Noem het bestand ${outlinesFile}, in kleine letters.`,
    example: (rule) => ({
      file: 'data/kaart/Gebieden.geojson',
      ...rule(),
      allowed: [outlinesFile],
    }),
  }),
  sameName: defineRule('file/same-name', {
    checks:
      'Twee bestandsnamen verschillen in meer dan hoofdletters: op veel computers zijn zij één bestand.',
    message: ({ other }: { other: string }) => `is dezelfde naam als ${other}, op hoofdletters na`,
    advice: 'Geef één van de twee een andere naam.',
    example: (rule) => ({
      file: `${folder}/water.json`,
      ...rule({ other: `${folder}/Water.json` }),
    }),
  }),
  badName: defineRule('file/bad-name', {
    checks:
      'Een bestandsnaam heeft alleen kleine letters a–z, cijfers en streepjes: hij wordt het adres.',
    message: 'is geen goede bestandsnaam; gebruik kleine letters a–z, cijfers en streepjes',
    advice: ({ lookalike }: { lookalike: string | undefined }) => lookalike,
    repair:
      'Geef het bestand de naam uit de melding, of een andere zonder spaties, hoofdletters en accenten.',
    example: (rule) => ({
      file: `${folder}/Landelijk gebied.json`,
      value: 'Landelijk gebied',
      ...rule({ lookalike: undefined }),
      nearest: 'landelijk-gebied',
    }),
  }),
  longName: defineRule('file/long-name', {
    checks: 'Een bestandsnaam is niet te lang: langere passen niet op elke computer.',
    message: ({ most }: { most: number }) =>
      `is een te lange bestandsnaam; gebruik ten hoogste ${most} tekens`,
    repair: 'Kies een kortere naam.',
    example: (rule) => ({
      file: `${folder}/water-en-nog-veel-meer.json`,
      value: 'water-en-nog-veel-meer',
      ...rule({ most: 100 }),
    }),
  }),
  reservedName: defineRule('file/reserved-name', {
    checks: 'Een bestand heet niet zoals een apparaat in Windows.',
    message: 'is een naam die Windows voor zichzelf houdt; kies een andere',
    repair: 'Kies een andere naam.',
    example: (rule) => ({ file: `${folder}/aux.json`, value: 'aux', ...rule() }),
  }),
  tooHigh: defineRule('file/too-high', {
    checks: 'Wat per ronde is, staat in de map van de ronde.',
    message: ({ pattern }: { pattern: string }) =>
      `mist de map van de ronde; verwacht wordt ${pattern}`,
    repair: 'Zet het bestand in de map met het jaar van de ronde.',
    example: (rule) => ({
      file: 'content/afspraken/zoetwater-noord.json',
      ...rule({ pattern: 'content/afspraken/2024/….json' }),
    }),
  }),
  tooLow: defineRule('file/too-low', {
    checks: 'Een bestand staat niet in een map binnen zijn eigen map.',
    message: ({ pattern }: { pattern: string }) =>
      `staat een map te diep; verwacht wordt ${pattern}`,
    repair: 'Zet het bestand een map hoger.',
    example: (rule) => ({
      file: `${folder}/nieuw/water.json`,
      ...rule({ pattern: 'data/themas/….json' }),
    }),
  }),
};
