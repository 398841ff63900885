import type { Dossier, Kamerstuk } from '#schema/kamerstuk.ts';

export interface Address {
  titel: string;
  url: string;
}

/**
 * Where a paper stands elsewhere: the official publication when its id is known (it cannot always be derived from
 * dossier and number), the Tweede Kamer and OpenTK by document number, and the addresses the record gives.
 */
export function paperAddresses(data: Kamerstuk): Address[] {
  const { officieleId, documentnummer, zaak, adressen } = data;
  const addresses: Address[] = [];
  if (officieleId !== undefined) {
    addresses.push({
      titel: 'Officiële bekendmakingen',
      url: `https://zoek.officielebekendmakingen.nl/${officieleId}.html`,
    });
  }
  if (documentnummer !== undefined) {
    const id = zaak ?? documentnummer;
    addresses.push(
      {
        titel: 'Tweede Kamer',
        url: `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}&did=${documentnummer}`,
      },
      { titel: 'OpenTK (onafhankelijk)', url: `https://berthub.eu/tkconv/get/${documentnummer}` },
    );
  } else if (officieleId !== undefined && /^kst-\d{5}-\w+$/.test(officieleId)) {
    addresses.push({
      titel: 'OpenTK (onafhankelijk)',
      url: `https://berthub.eu/tkconv/${officieleId}`,
    });
  }
  // An address that the record itself gives for a site is the better one.
  const own = new Set(adressen.map(({ url }) => new URL(url).host));
  return [...addresses.filter(({ url }) => !own.has(new URL(url).host)), ...adressen];
}

/** Where a dossier stands elsewhere. */
export function dossierAddresses({ nummer, toevoeging }: Dossier): Address[] {
  const full = toevoeging === undefined ? nummer : `${nummer}-${toevoeging}`;
  const addition = toevoeging === undefined ? '' : toevoeging;
  return [
    {
      titel: 'Officiële bekendmakingen',
      url: `https://zoek.officielebekendmakingen.nl/dossier/${full}`,
    },
    {
      titel: 'OpenTK (onafhankelijk)',
      url: `https://berthub.eu/tkconv/ksd.html?ksd=${nummer}&toevoeging=${addition}`,
    },
  ];
}
