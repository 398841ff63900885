import type { OfficialSectie, Publication } from '#import/publication.ts';

/** A section of an official text with made-up paragraphs. */
export function officialSectie(
  titel: string,
  alineas: readonly string[],
  change: Partial<OfficialSectie> = {},
): OfficialSectie {
  return {
    id: titel.toLowerCase().replaceAll(' ', '-'),
    titel,
    volgorde: 1,
    niveau: 2,
    alineas: alineas.map((tekst, index) => ({
      nr: index + 1,
      vorm: 'tekst',
      tekst,
      noten: [],
      vingerafdruk: '0'.repeat(16),
    })),
    ...change,
  };
}

/** An official text as `data/bronnen/<id>.json` keeps it. */
export function officialText(
  id: string,
  secties: OfficialSectie[],
  meta: Publication['meta'] = {},
): Publication {
  return {
    id,
    meta,
    herkomst: {
      bron: 'brief.txt',
      formaat: 'opentk',
      bytes: 1,
      sha256: '',
      gelezenOp: '2024-11-20',
    },
    secties,
    voetnoten: [],
    weggelaten: [],
    twijfels: [],
  };
}

/** What the letter and the list of `goodFiles` officially say; one paragraph could be misread as HTML. */
export const goodOfficial = [
  officialText('34682-205', [
    officialSectie('Aanhef', ['Officieel is er overlegd.']),
    officialSectie('Water', ['Officieel <b>is</b> er minder water.', 'Officieel vraagt men meer.']),
  ]),
  officialText(
    'afsprakenlijst',
    [officialSectie('Zoetwater', ['Officieel zoekt men.', 'Officieel vindt men.'], { nr: 'N-3' })],
    { documentnummer: '2024D00001' },
  ),
];
