import { createGemeenteFinder } from '#domain/register/gemeente-names.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import type { Tables } from '#domain/register/register.ts';

/**
 * Gives every gemeente the outcomes and paragraphs whose text names it. No editor tags them
 * (docs/besluiten/10-gemeenten-in-teksten.md).
 */
export function linkGemeenten(tables: Tables): void {
  const others = [
    ...tables.gebieden.values(),
    ...tables.regios.values(),
    ...tables.programmas.values(),
  ].flatMap(({ label, data }) => [label, ...data.aliassen]);
  const provincies = [...tables.provincies.values()].flatMap(({ label, data }) => [
    label,
    ...data.aliassen,
  ]);
  const find = createGemeenteFinder([...tables.gemeenten.values()], others, provincies);
  for (const afspraak of tables.afspraken.values()) {
    const named = new Set(textsOf(afspraak).flatMap(find));
    for (const gemeente of named) gemeente.afspraken.push(afspraak);
  }
  for (const sectie of tables.secties.values()) {
    for (const alinea of sectie.alineas) {
      for (const gemeente of find(alinea.parsed.text)) gemeente.alineas.push(alinea);
    }
  }
}

function textsOf({ data }: AfspraakNode): string[] {
  const { titel, tekst, toelichting, opmerking, termijn, bedrag, geld = [], verloop } = data;
  return [
    titel,
    tekst,
    toelichting,
    opmerking,
    termijn?.tekst,
    bedrag?.tekst,
    ...geld.map(({ waarvoor }) => waarvoor),
    ...verloop.flatMap((event) => [event.toelichting, event.termijn?.tekst]),
  ].filter((text) => text !== undefined);
}
