import type { OfficialSectie, Publication } from '#import/publication.ts';

/** One numbered block of a list of agreements, or an article of an arrangement. */
export interface ListBlock {
  sectie: OfficialSectie;
  /** Its number, unique in the document: as printed where it is, else with the name of its part before it. */
  nummer: string;
  soort: 'punt' | 'artikel';
  /** The part of the list that it is in: national, or a region. */
  deel: string | undefined;
}

/** From this share of numbered parts on, a document is a list. */
const mostly = 0.6;

/** Whether a publication is a list or an arrangement, by its title or because most of it is numbered blocks. */
export function isList({ meta, secties }: Pick<Publication, 'meta' | 'secties'>): boolean {
  if (/afsprakenlijst|lijst (?:van|met) afspraken|arrangement/i.test(meta.titel ?? '')) {
    return secties.some(({ nr }) => nr !== undefined);
  }
  const isLetter = /^brief/i.test(meta.soort ?? '');
  const numbered = secties.filter(({ nr }) => nr !== undefined).length;
  return !isLetter && numbered > 2 && numbered >= secties.length * mostly;
}

/** The numbered blocks of a list in order, each with the part that it is in. */
export function blocksOf({ secties }: Pick<Publication, 'secties'>): ListBlock[] {
  let deel: string | undefined;
  const printed = secties.flatMap(({ nr }) => nr ?? []);
  const isUnique = new Set(printed).size === printed.length;
  const taken = new Set<string>();
  return secties.flatMap((sectie): ListBlock[] => {
    if (sectie.kop !== undefined) deel = sectie.kop.split(' – ').at(-1);
    else if (sectie.nr === undefined && !sectie.zonderKop) deel = sectie.titel;
    if (sectie.nr === undefined) return [];
    const artikel = /^art(?:ikel|\.) ?(.+)$/i.exec(sectie.nr)?.[1];
    const bare = (artikel ?? sectie.nr)
      .replace(/[^0-9A-Za-z.-]/g, '')
      .replace(/^[.-]+|[.-]+$/g, '');
    const own = isUnique || deel === undefined ? bare : `${initials(deel)}-${bare}`;
    let nummer = own;
    for (let at = 2; taken.has(nummer); at += 1) nummer = `${own}-${at}`;
    taken.add(nummer);
    return [
      {
        sectie,
        nummer: nummer.slice(0, 20),
        soort: artikel === undefined ? 'punt' : 'artikel',
        deel,
      },
    ];
  });
}

/** A short name of a part for a number: its first word with a capital, at most 12 letters. */
function initials(deel: string): string {
  const words = deel.normalize('NFD').match(/[A-Z][A-Za-z]+/g) ?? ['Deel'];
  return (
    words.find((word) => !/^(?:Landsdeel|Regio|Provincie|Afspraken|Deel)$/.test(word)) ?? words[0]
  ).slice(0, 12);
}
