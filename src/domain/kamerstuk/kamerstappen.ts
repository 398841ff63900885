import type { Kamersoort, Kamerstap } from '#schema/field/words.ts';

/**
 * Which steps fit each soort: only a motie is voted on, only a toezegging is kept, only a question is answered
 * (docs/besluiten/46-geld-en-moties.md).
 */
const ofSoort: Record<Kamersoort, readonly Kamerstap[]> = {
  motie: [
    'ingediend',
    'aangehouden',
    'aangenomen',
    'verworpen',
    'ingetrokken',
    'in-uitvoering',
    'uitgevoerd',
    'niet-uitgevoerd',
    'vervallen',
  ],
  toezegging: ['gedaan', 'open', 'deels-nagekomen', 'nagekomen', 'vervallen'],
  kamervraag: ['gesteld', 'uitgesteld', 'beantwoord', 'ingetrokken'],
};

/** How far a step is in a life: it begins, it waits, it is decided, and after that a government says what it did. */
const phases: Record<Kamerstap, number> = {
  ingediend: 0,
  gesteld: 0,
  gedaan: 0,
  aangehouden: 1,
  uitgesteld: 1,
  aangenomen: 2,
  verworpen: 2,
  ingetrokken: 2,
  beantwoord: 2,
  open: 3,
  'in-uitvoering': 3,
  uitgevoerd: 3,
  'niet-uitgevoerd': 3,
  'deels-nagekomen': 3,
  nagekomen: 3,
  vervallen: 3,
};

/** Whether a soort of Kamerstuk is something that members of parliament did or were promised. */
export function isKamersoort(soort: string): soort is Kamersoort {
  return Object.hasOwn(ofSoort, soort);
}

/** The steps that fit a soort, in the order of a life. */
export function stappenOfSoort(soort: Kamersoort): readonly Kamerstap[] {
  return ofSoort[soort];
}

/** The place of a step in a life: one with a higher phase comes later. */
export function phaseOf(stap: Kamerstap): number {
  return phases[stap];
}

/** Decisions that exclude each other, and the end of a life after which nothing is carried out. */
const decisions: readonly Kamerstap[] = ['aangenomen', 'verworpen', 'ingetrokken', 'beantwoord'];
const ended: readonly Kamerstap[] = ['verworpen', 'ingetrokken'];
const carriedOut: readonly Kamerstap[] = ['in-uitvoering', 'uitgevoerd', 'niet-uitgevoerd'];

/** Whether two steps of one life cannot both be true: two decisions, or one to carry out what was turned down. */
export function excludesOther(one: Kamerstap, other: Kamerstap): boolean {
  if (one === other) return false;
  if (decisions.includes(one) && decisions.includes(other)) return true;
  return (
    (ended.includes(one) && carriedOut.includes(other)) ||
    (ended.includes(other) && carriedOut.includes(one))
  );
}

/**
 * What the steps leave open, as Dutch sentences: whether a motie was adopted, whether it was carried out. Nobody looked,
 * so they do not say that it was not found.
 * @param stappen in the order of a life
 */
export function openQuestions(soort: Kamersoort, stappen: readonly Kamerstap[]): string[] {
  const has = (...some: Kamerstap[]) => some.some((stap) => stappen.includes(stap));
  if (soort === 'kamervraag') {
    return has('beantwoord', 'ingetrokken')
      ? []
      : ['Of de vraag is beantwoord, is hier niet nagegaan.'];
  }
  if (soort === 'toezegging') {
    if (has('nagekomen', 'vervallen')) return [];
    return [
      `Of de toezegging ${has('open', 'deels-nagekomen') ? 'daarna helemaal ' : ''}is nagekomen, is hier niet nagegaan.`,
    ];
  }
  if (has('verworpen', 'ingetrokken', 'vervallen')) return [];
  return [
    ...(has('aangenomen') ? [] : ['Of de motie is aangenomen, is hier niet nagegaan.']),
    ...(has('uitgevoerd', 'niet-uitgevoerd') || !has('aangenomen', 'in-uitvoering')
      ? []
      : [
          `Of het kabinet de motie ${has('in-uitvoering') ? 'helemaal ' : ''}heeft uitgevoerd, is hier niet nagegaan.`,
        ]),
  ];
}
