import type { AfspraakNode } from '#domain/register/model.ts';
import type { Level } from './cut.ts';

/**
 * Cuts what one ronde brought, when that is too much for a page as well: by the first thema of each outcome, and the
 * paragraphs of letters apart.
 * @param afspraakOf the outcome that a member is or speaks of; `undefined` for a paragraph
 */
export function byThema<Member>(
  afspraakOf: (member: Member) => AfspraakNode | undefined,
): Level<unknown, Member> {
  return {
    per: 'thema',
    keyOf: (member) => {
      const afspraak = afspraakOf(member);
      return afspraak ? (afspraak.themas[0]?.id ?? 'geen-thema') : 'alineas';
    },
    labelOf: (key, _, first) => {
      if (key === 'alineas') return 'Alinea’s van de brief';
      return (first && afspraakOf(first)?.themas[0]?.label) ?? 'Zonder thema';
    },
  };
}
