import type { LinkedVerloop } from '#domain/register/model.ts';
import type { Gelezen } from '#schema/field/gelezen.ts';
import type { Afspraak, Gezocht, Verloop } from '#schema/record/afspraak.ts';

/**
 * What a stand follows from, and nothing else. A node of the register has all of it, and so has what a browser reads
 * from the file of `src/domain/day`: the stand is computed by one function in both.
 */
export interface Standing<
  Event extends StandEvent,
  Later extends Continuing,
  Ronde extends Reporting,
> {
  data: Pick<Afspraak, 'termijn'> & { gezocht?: readonly Searched[] | undefined };
  /** The place that its first termijn comes from. */
  bron: LinkedVerloop['bron'];
  /** In order of time. */
  verloop: readonly Event[];
  ronde: { later: readonly Ronde[] } | undefined;
  vervolg: readonly Later[];
  afgesplitst: readonly Later[];
}

/** An event, as far as a stand follows from it. */
export interface StandEvent extends Pick<LinkedVerloop, 'until' | 'reported' | 'bron'> {
  event: Pick<Verloop, 'datum' | 'status' | 'termijn'>;
}

/** A search that found nothing. */
export type Searched = Pick<Gezocht, 'datum'>;

/** An outcome that continues another one. */
export interface Continuing {
  data: Pick<Afspraak, 'ronde'>;
  verloop: readonly Pick<LinkedVerloop, 'until'>[];
}

/** A ronde with the documents that report its outcomes. */
export interface Reporting {
  /** First day of the overleggen, `YYYY-MM-DD`. */
  start: string;
  /** Day on which its outcomes were out, `YYYY-MM-DD`. */
  reported: string;
  brief: (Readable & { bijlagen: readonly Readable[] }) | undefined;
}

/** A document, with how far the atlas has read it. */
export interface Readable {
  data: { gelezen?: Gelezen | undefined };
}
