import { createGemeenteFinder } from '#domain/register/gemeente-names.ts';
import type { AfspraakNode, GemeenteNode } from '#domain/register/model.ts';
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
  const gemeenten = [...tables.gemeenten.values()];
  const find = createGemeenteFinder(gemeenten, others, provincies);
  const own = gemeenten.map(({ id, label, data, provincie }) => [
    id,
    label,
    data.aliassen,
    provincie?.label,
  ]);
  const known = foundWith(JSON.stringify([own, others, provincies]));
  const namedIn = (owner: object, texts: () => readonly string[]): readonly GemeenteNode[] => {
    const ids = known.get(owner) ?? [...new Set(texts().flatMap(find))].map(({ id }) => id);
    known.set(owner, ids);
    return ids.flatMap((id) => tables.gemeenten.get(id) ?? []);
  };
  for (const afspraak of tables.afspraken.values()) {
    for (const gemeente of namedIn(afspraak.data, () => textsOf(afspraak)))
      gemeente.afspraken.push(afspraak);
  }
  for (const sectie of tables.secties.values()) {
    for (const alinea of sectie.alineas) {
      for (const gemeente of namedIn(alinea.parsed, () => [alinea.parsed.text]))
        gemeente.alineas.push(alinea);
    }
  }
}

let last: { names: string; found: WeakMap<object, readonly string[]> } | undefined;

/**
 * By record or paragraph, the ids of the gemeenten that its texts name. Whoever links once more after one change, as a development server
 * does, has all other records as they were, and reading their texts for names takes longer than everything else.
 * @param names everything that the finder was made from: of other names, nothing is known
 */
function foundWith(names: string): WeakMap<object, readonly string[]> {
  if (last?.names !== names) last = { names, found: new WeakMap() };
  return last.found;
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
