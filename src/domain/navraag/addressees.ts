import type { AfspraakNode, PartijNode } from '#domain/register/model.ts';
import type { Partij } from '#schema/record/subject.ts';

/** Whom a question about an outcome is put to. */
export interface Addressees {
  /** Who must deliver; when no source says so, who is party to it. */
  partijen: readonly PartijNode[];
  /** A source says that they must deliver. */
  mustDeliver: boolean;
  /** The e-mail addresses that the records of these partijen have. */
  emails: readonly string[];
  /** Those that have a form for questions. */
  forms: readonly { label: string; url: string }[];
}

/** Kinds of partij that are not a bestuursorgaan, or whose kind does not say so: a Woo request goes to one. */
const noAuthority: ReadonlySet<Partij['soort']> = new Set(['parlement', 'samenleving', 'regio']);

/** Whom to ask how it is with an outcome, with the addresses that are on record; no address is ever guessed. */
export function addresseesOf({
  verantwoordelijk,
  partijen,
}: Pick<AfspraakNode, 'verantwoordelijk' | 'partijen'>): Addressees {
  const mustDeliver = verantwoordelijk.length > 0;
  const chosen = mustDeliver ? verantwoordelijk : partijen;
  return {
    partijen: chosen,
    mustDeliver,
    emails: chosen.flatMap(({ data }) => data.contact?.email ?? []),
    forms: chosen.flatMap(({ label, data }) => {
      const url = data.contact?.formulier;
      return url === undefined ? [] : [{ label, url }];
    }),
  };
}

/** Whether any of them can get a Woo request: the law opens that to everybody at a bestuursorgaan (artikel 4.1, lid 1). */
export function canGetWoo({ partijen }: Pick<Addressees, 'partijen'>): boolean {
  return partijen.some(({ data }) => !noAuthority.has(data.soort));
}
