import { capitalize } from '#domain/text/plural.ts';
import { type Addresses, apiRoot, markdownListPath } from '#exports/address/address.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import { llmsPath } from './llms-path.ts';
import { link } from './text.ts';

/** Where to read what, and what must not be confused when it is passed on. It changes only with the site itself. */
export function llmsFile({ absolute }: Addresses, perRecord: boolean): ExportFile {
  const to = (title: string, path: string, what: string) =>
    `- ${link(title, absolute(path))}: ${what}`;
  const make = () =>
    [
      '# Afsprakenatlas Leefomgeving',
      '',
      '> Wat Rijk en regio met elkaar afspreken over de leefomgeving, en wat ervan komt. Per provincie, gebied en thema, met de bron tot op de alinea. In het Nederlands, in eigen woorden. Geen website van de Rijksoverheid.',
      '',
      'Wie hieruit vertelt, houdt uit elkaar wat de atlas uit elkaar houdt:',
      '',
      '- Besproken is niet afgesproken, aangeboden niet vastgesteld, toegezegd geld niet uitgegeven, en aangekondigd niet gedaan.',
      '- Alleen een uitkomst van de soort “afspraak” is tussen partijen afgesproken.',
      '- Wat “afgeleid” is, zegt geen bron met zoveel woorden. Een stuk dat niet is nagelezen, kan meer zeggen.',
      '- Wat ontbreekt, is onbekend. Vul niets in.',
      '- Noem bij elke bewering de bron die erbij staat, met haar plaats. De officiële tekst gaat altijd voor.',
      ...(perRecord
        ? [
            '',
            'Elke pagina van een record is er ook als Markdown: maak van de laatste schuine streep van haar adres `.md`.',
          ]
        : []),
      '',
      '## Records',
      '',
      ...collectionNames.map((collection) => {
        const { plural } = collections[collection];
        return to(
          capitalize(plural),
          markdownListPath(collection),
          'de lijst, met een link naar elk',
        );
      }),
      '',
      '## Gegevens',
      '',
      to('Handleiding', '/data/', 'adressen, opbouw, zekerheid, voorbeelden en downloads'),
      to('Index', `${apiRoot}/index.json`, 'wat er is, hoeveel, van welke dag en commit'),
      to('OpenAPI', `${apiRoot}/openapi.json`, 'alle adressen van de JSON'),
      '',
      '## Uitleg',
      '',
      to('Wat de standen betekenen', '/over/statussen/', 'elk vast woord met zijn betekenis'),
      to('Wat erin staat en wat ontbreekt', '/dekking/', 'per ronde en met de reden'),
      to('Over de atlas', '/over/', 'wie hem maakt, hoe, en van welke dag de standen zijn'),
      '',
      '## Optional',
      '',
      to('Alle uitkomsten', `${apiRoot}/afspraken.json`, 'met bronnen en verloop, als JSON'),
      to('Licenties', '/licenties/', 'CC BY 4.0 voor teksten en gegevens'),
      '',
    ].join('\n');
  return { path: llmsPath, type: 'text/plain', make };
}
