import { alineaAnchor, alineaIn } from '#domain/brief/anchor.ts';
import type { Register } from '#domain/register/register.ts';
import { nameIn } from '#schema/id.ts';
import { findRecord, pathIn } from '../propose/find.ts';

/**
 * The fields of a `bron` for a source as a person writes it: the address of a paragraph of this site, a web address elsewhere,
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
  const stuk = findRecord(register, 'kamerstukken', text).id;
  if (stuk !== undefined) return new Map([['kamerstuk', stuk]]);
  return new Map([[/^(?:https?:|www\.)/i.test(text) ? 'url' : 'kamerstuk', text]]);
}

/** The id of the ronde whose letter has the section that this address leads to. */
export function rondeOf(register: Register, written: string): string | undefined {
  const path = pathIn(written.trim().replace(/#.*$/, ''));
  return register.secties.find((node) => path?.endsWith(node.path))?.ronde?.id;
}
