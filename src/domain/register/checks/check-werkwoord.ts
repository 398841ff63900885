import type { AfspraakNode } from '#domain/register/model.ts';
import { documentOf, isSamePlaats, plaatsenOf, plaatsOf } from '#domain/register/plaats.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { werkwoordRules } from '#domain/register/rules/werkwoord-rules.ts';

/** Reports a verb that is quoted from another place than those of the outcome, or from a document that nobody read. */
export function checkWerkwoord(afspraak: AfspraakNode, resolve: Resolver): void {
  const { werkwoord } = afspraak;
  if (!werkwoord) return;
  const at = { file: fileOf('afspraken', afspraak.id), field: 'werkwoord.bron' };
  const { bron } = werkwoord;
  const label = plaatsOf(bron)?.label ?? 'een webpagina';
  if (!plaatsenOf(afspraak).some((place) => isSamePlaats(place, bron))) {
    resolve.report({ ...at, ...werkwoordRules.elsewhere({ plaats: label }) });
    return;
  }
  const document = documentOf(bron);
  const mate = document?.data.gelezen?.mate ?? 'niet';
  if (mate === 'niet') {
    resolve.report({ ...at, ...werkwoordRules.notRead({ stuk: document?.label ?? label }) });
  }
}
