import { alineaAnchor, alineaIn } from '#domain/brief/anchor.ts';
import type { BijlageNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { nameIn } from '#schema/id.ts';
import { findRecord, pathIn } from '../propose/find.ts';

/**
 * The fields of a `bron` for a source as a person writes it: the address of a paragraph or of a place in an annex on this site, a web address elsewhere,
 * or a Kamerstuk in any spelling. Anything else becomes `kamerstuk` as written, for the check to report.
 */
export function readBron(register: Register, written: string): Map<string, string> {
  const text = written.trim();
  const name = alineaIn(text);
  const path = pathIn(text.replace(/#.*$/, ''));
  const sectie = register.secties.find((node) => path?.endsWith(node.path));
  if (sectie && name !== undefined) {
    const alinea = sectie.alineas.find(({ anchors }) => anchors.includes(alineaAnchor(name)));
    const kamerstuk = sectie.ronde?.brief?.id ?? '';
    return new Map([
      ['kamerstuk', kamerstuk],
      ['sectie', nameIn(sectie.id) ?? ''],
      ['alinea', alinea ? String(alinea.nr) : name],
    ]);
  }
  const bijlage = register.bijlagen.find((node) => path?.endsWith(node.path));
  if (bijlage) return bijlageBron(bijlage, anchorIn(text));
  const stuk = findRecord(register, 'kamerstukken', text).id;
  if (stuk !== undefined) return new Map([['kamerstuk', stuk]]);
  return new Map([[/^(?:https?:|www\.)/i.test(text) ? 'url' : 'kamerstuk', text]]);
}

/** The fields of a place in an annex; of an anchor that is no place in it, its name, for the check to report. */
function bijlageBron({ id, onderdelen }: BijlageNode, anchor: string): Map<string, string> {
  const data = onderdelen.find((one) => one.anchor === anchor)?.data;
  const place: [string, string | undefined][] = data
    ? 'punt' in data
      ? [['punt', data.punt]]
      : [
          ['artikel', data.artikel],
          ['lid', data.lid],
        ]
    : [['punt', anchor === '' ? undefined : anchor]];
  return new Map([
    ['bijlage', id],
    ...place.flatMap(([field, value]): [string, string][] =>
      value === undefined ? [] : [[field, value]],
    ),
  ]);
}

function anchorIn(address: string): string {
  return /#(.+)$/.exec(address)?.[1] ?? '';
}

/** The id of the ronde that has the letter, or the annex, that this address leads to. */
export function rondeOf(register: Register, written: string): string | undefined {
  const path = pathIn(written.trim().replace(/#.*$/, ''));
  const sectie = register.secties.find((node) => path?.endsWith(node.path));
  const bijlage = register.bijlagen.find((node) => path?.endsWith(node.path));
  return sectie?.ronde?.id ?? bijlage?.kamerstuk?.briefVan?.id;
}
