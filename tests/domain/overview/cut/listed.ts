import { followingPath, followings } from '#domain/overview/grouping.ts';
import { type Reason, reasonFor } from '#domain/place/counting.ts';
import { passagesFor } from '#domain/place/passages.ts';
import { allPlaceThemas } from '#domain/place/place-thema.ts';
import type { AfspraakNode, AlineaNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { standOf } from '#domain/stand/stand.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { soorten, statussen } from '#schema/field/words.ts';

/** What a page lists, by why it is there. */
interface Lists {
  own: AfspraakNode[];
  alineas?: AlineaNode[];
  common?: AfspraakNode[];
  commonAlineas?: readonly AlineaNode[];
  via?: AfspraakNode[];
  viaAlineas?: AlineaNode[];
}

/** Every page that lists outcomes, and what it lists, worked out one member at a time. */
export function listsOf(register: Register, asOf: string): Map<string, Lists> {
  const { afspraken, provincies, gebieden, landsdelen, regios } = register;
  const pages = new Map<string, Lists>();
  for (const name of ['themas', 'gemeenten'] as const)
    for (const { path, afspraken: own, alineas } of register[name])
      pages.set(path, { own, alineas });
  for (const name of ['programmas', 'kamerstukken'] as const)
    for (const { path, afspraken: own } of register[name]) pages.set(path, { own });
  // The parts of the list of a government stay below its own address.
  for (const { address, afspraken: own } of register.partijen) pages.set(address, { own });
  for (const node of [...provincies, ...gebieden, ...landsdelen, ...regios]) {
    const because = (kind: Reason['kind']) =>
      afspraken.filter((one) => reasonFor(one, node)?.kind === kind);
    pages.set(node.path, {
      own: because('named'),
      alineas: node.alineas,
      via: because('via'),
      viaAlineas: passagesFor(node)
        .filter(({ through }) => through.length > 0)
        .map(({ alinea }) => alinea),
      common: because('everywhere'),
      commonAlineas: 'commonAlineas' in node ? node.commonAlineas : [],
    });
  }
  for (const { path, counted, passages, commonAlineas } of allPlaceThemas(register)) {
    const because = (kind: Reason['kind']) =>
      counted.filter(({ reason }) => reason.kind === kind).map(({ afspraak }) => afspraak);
    const speaking = (isNamed: boolean) =>
      passages
        .filter(({ through }) => (through.length === 0) === isNamed)
        .map(({ alinea }) => alinea);
    pages.set(path, {
      own: because('named'),
      alineas: speaking(true),
      via: because('via'),
      viaAlineas: speaking(false),
      common: because('everywhere'),
      commonAlineas,
    });
  }
  pages.set('/afspraken/thema-open/', {
    own: afspraken.filter(({ themas }) => themas.length === 0),
  });
  for (const soort of soorten)
    pages.set(`/afspraken/soort/${soort}/`, {
      own: afspraken.filter(({ data }) => data.soort === soort),
    });
  for (const status of statussen)
    pages.set(`/afspraken/stand/${status}/`, {
      own: afspraken.filter((one) => standOf(one, asOf).status === status),
    });
  for (const following of followings)
    pages.set(followingPath(following), {
      own: afspraken.filter(
        (one) => (standOf(one, asOf).silence?.kind ?? 'met-bericht') === following,
      ),
    });
  for (const one of afspraken) {
    const until = standOf(one, asOf).termijn?.termijn.uiterlijk;
    if (until === undefined) continue;
    const path = `/afspraken/termijn/${boundsOf(until).last.slice(0, 4)}/`;
    pages.set(path, { own: [...(pages.get(path)?.own ?? []), one] });
  }
  return pages;
}
