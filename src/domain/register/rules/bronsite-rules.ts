import { defineRule } from '#domain/problem/rule.ts';

/** Rules for the list of sites that sources are pages of. */
export const bronsiteRules = {
  unknownSite: defineRule('bronsite/unknown', {
    checks: 'De site van elke bron staat in de lijst van sites, met de soort bron die zij is.',
    message: ({ host }: UnknownSite) =>
      `is een pagina van ${host}, en die site staat nog niet in de lijst`,
    advice: ({ host, file, soorten }) =>
      `Maak ${file} met { "host": "${host}", "naam": "van wie de site is", "soort": "…" }; “soort” is één van: ${soorten.join(', ')}.`,
    repair:
      'Maak in data/bronsites het bestand uit de melding: van wie de site is, en wat voor bron zij is.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'verloop.1.bron.url',
      value: 'https://www.voorbeeldkrant.nl/bericht',
      ...rule({
        host: 'voorbeeldkrant.nl',
        file: 'data/bronsites/voorbeeldkrant-nl.json',
        soorten: ['overheidssite', 'pers'],
      }),
    }),
  }),
  fileOfHost: defineRule('bronsite/file-of-host', {
    checks: 'Het bestand van een site heet naar de site.',
    message: ({ expected }: { expected: string }) =>
      `past niet bij de bestandsnaam: die hoort ${expected} te zijn`,
    repair: 'Verbeter “host”, of geef een nieuw bestand de naam uit de melding.',
    example: (rule) => ({
      file: 'data/bronsites/rijksoverheid.json',
      field: 'host',
      value: 'rijksoverheid.nl',
      ...rule({ expected: 'rijksoverheid-nl' }),
    }),
  }),
};

interface UnknownSite {
  host: string;
  /** The file to add. */
  file: string;
  soorten: readonly string[];
}
