import { isKamersoort } from '#domain/kamerstuk/kamerstappen.ts';
import { kamersoortMeaning, kamerstapMeaning } from '#domain/meaning/kamer.ts';
import { stapLabel } from '#domain/meaning/steps.ts';
import type {
  GebiedNode,
  KamerstukNode,
  LinkedStap,
  ProgrammaNode,
  ProvincieNode,
} from '#domain/register/model.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { type Mijlpaal, moment, nameOf, unique } from './mijlpaal.ts';

/** The dated steps of the instruments of a gebied. */
export function mijlpalenOfGebied(
  { id, label, path, instrumenten }: GebiedNode,
  asOf: string,
): Mijlpaal[] {
  return Object.entries(instrumenten).flatMap(([instrument, stappen]) =>
    stappenOf(
      stappen,
      { subject: `gebieden/${id}/${instrument}`, label: `${label}: ${instrument}`, path },
      (stap) => stapLabel[stap],
      asOf,
    ),
  );
}

/** The dated steps of the arrangement of a provincie. */
export function mijlpalenOfProvincie(
  { id, label, path, arrangement }: ProvincieNode,
  asOf: string,
): Mijlpaal[] {
  return stappenOf(
    arrangement,
    { subject: `provincies/${id}/arrangement`, label: `${label}: ruimtelijk arrangement`, path },
    (stap) => stapLabel[stap],
    asOf,
  );
}

/** The dated steps of a programme. */
export function mijlpalenOfProgramma(
  { id, label, path, verloop }: ProgrammaNode,
  asOf: string,
): Mijlpaal[] {
  const about = { subject: `programmas/${id}`, label, path };
  return stappenOf(verloop, about, (stap) => stapLabel[stap], asOf);
}

/** The dated steps of a motie, toezegging or Kamervraag; of any other paper there are none. */
export function mijlpalenOfKamerstuk(
  { id, label, path, data, verloop }: KamerstukNode,
  asOf: string,
): Mijlpaal[] {
  const name = data.titel ?? (isKamersoort(data.soort) ? kamersoortMeaning[data.soort].label : '');
  const about = { subject: `kamerstukken/${id}`, label: `${name} (${label})`, path };
  return stappenOf(verloop, about, (stap) => kamerstapMeaning[stap].label, asOf);
}

/** A step of anything, with its source. */
interface Stap<S> extends Pick<LinkedStap, 'datum' | 'toelichting' | 'bron'> {
  stap: S;
}

function stappenOf<S extends string>(
  stappen: readonly Stap<S>[],
  { subject, label, path }: { subject: string; label: string; path: string },
  whatOf: (stap: S) => string,
  asOf: string,
): Mijlpaal[] {
  const steps = stappen.flatMap(({ datum, stap, toelichting, bron }) => {
    if (datum === undefined) return [];
    const { last } = boundsOf(datum);
    const sourceDay = daysOfSource(bron)?.first ?? last;
    const reported = sourceDay > last ? sourceDay : last;
    const name = nameOf(subject, datum, stap);
    const given = { datum, name, label, path, tekst: toelichting, bron };
    return [moment({ ...given, kind: 'stap', what: whatOf(stap), reported }, asOf)];
  });
  return unique(steps);
}
