import { isKamersoort } from '#domain/kamerstuk/kamerstappen.ts';
import { bijlageSoortLabel } from '#domain/meaning/bijlage.ts';
import { kamersoortMeaning } from '#domain/meaning/kamer.ts';
import type {
  AfspraakNode,
  BijlageNode,
  KamerstukNode,
  PartijNode,
  RondeNode,
} from '#domain/register/model.ts';
import { termijnenOf } from '#domain/stand/termijn.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { formatEuro } from '#domain/text/euro.ts';
import { formatGeld } from '#domain/text/geld.ts';
import { capitalize } from '#domain/text/plural.ts';

// What pages show in a table of facts, as sentences for the search index. Not the names of parties, places and themes:
// those are values of the facets. Not the labels of the table: every page of a kind has those.

const list = new Intl.ListFormat('nl');

/** The termijnen, amount, programmes and regions of one afspraak, as known on a day, `YYYY-MM-DD`. */
export function factsOfAfspraak(afspraak: AfspraakNode, asOf: string): string[] {
  const { bedrag, bekendGeworden } = afspraak.data;
  const termijnen = termijnenOf(afspraak, asOf).map(({ termijn: { tekst, uiterlijk } }) =>
    sentence(uiterlijk ? `${capitalize(tekst)} (uiterlijk ${formatDatum(uiterlijk)})` : tekst),
  );
  const programmas = afspraak.programmas.map(({ label }) => label);
  const parts = [
    ...afspraak.regios.map(({ label }) => label),
    ...afspraak.landsdelen.map(({ label }) => `landsdeel ${label}`),
  ];
  return [
    ...termijnen,
    ...(bedrag ? [sentence(`${formatEuro(bedrag.euro)}: ${bedrag.tekst}`)] : []),
    ...afspraak.geld.map(({ line }) => sentence(`${formatGeld(line)}: ${line.waarvoor}`)),
    ...(programmas.length > 0 ? [sentence(`Hoort bij ${list.format(programmas)}`)] : []),
    ...(parts.length > 0 ? [sentence(`In ${list.format(parts)}`)] : []),
    ...(bekendGeworden ? [bekendGeworden.toelichting] : []),
  ];
}

/** What a paper is and of which day. Who sent it is a value of the facet “partij”. */
export function factsOfKamerstuk({ data, bijlagen }: KamerstukNode): string[] {
  const soort = isKamersoort(data.soort)
    ? kamersoortMeaning[data.soort].noun
    : data.soort === 'onbekend'
      ? 'stuk'
      : data.soort;
  const day = data.datum ? ` van ${formatDatum(data.datum)}` : '';
  return [
    `${capitalize(soort)}${day}.`,
    ...(data.activiteiten ?? []).map(({ naam, datum }) =>
      sentence(datum ? `${naam}, ${formatDatum(datum)}` : naam),
    ),
    ...bijlagen.map(({ label }) => sentence(`Met als bijlage: ${label}`)),
    ...(data.ookBekendAls.length > 0 ? [sentence(`Ook ${list.format(data.ookBekendAls)}`)] : []),
  ];
}

/** The number and day of a paper; only the day when its title is its number. */
export function leadOfKamerstuk({ label, data }: KamerstukNode): string | undefined {
  const day = data.datum && formatDatum(data.datum);
  if (data.titel === undefined) return day;
  return day === undefined ? label : `${label}, ${day}`;
}

/** What an annex is, and of which paper. */
export function factsOfBijlage({ data, kamerstuk }: BijlageNode): string[] {
  const datum = data.datum ?? kamerstuk?.data.datum;
  const paper = kamerstuk ? ` bij ${kamerstuk.label}` : '';
  return [
    `${bijlageSoortLabel[data.soort]}, bijlage${paper}${datum ? ` van ${formatDatum(datum)}` : ''}.`,
  ];
}

/** Of which paper it is an annex. */
export function leadOfBijlage({ kamerstuk }: BijlageNode): string | undefined {
  return kamerstuk && `Bijlage bij ${kamerstuk.label}`;
}

/** In which overleggen a partij took part, and as what. */
export function factsOfPartij({ deelnames }: PartijNode): string[] {
  return deelnames.map(({ ronde, rol, landsdeel }) =>
    sentence(`${rol}, in ronde ${ronde.id}${landsdeel ? ` van landsdeel ${landsdeel.label}` : ''}`),
  );
}

/** On which days a ronde was, and who spoke for the kabinet. */
export function factsOfRonde({ data, kabinet }: RondeNode): string[] {
  return [
    ...(data.data.length > 0
      ? [sentence(`Overlegd op ${list.format(data.data.map(formatDatum))}`)]
      : []),
    ...(data.datumToelichting ? [data.datumToelichting] : []),
    ...(kabinet ? [kabinet.tekst] : []),
  ];
}

/** The names by which people search for it besides its own: for the index, not for readers. */
export function alsoCalled(names: readonly string[]): string[] {
  return names.length > 0 ? [sentence(`Ook ${list.format(names)}`)] : [];
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? capitalize(text) : `${capitalize(text)}.`;
}
