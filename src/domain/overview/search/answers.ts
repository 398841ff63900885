import { hasInferredTermijn, isInferred } from '#domain/register/inferred.ts';
import type { AfspraakNode, LinkedBron } from '#domain/register/model.ts';
import { documentOf, isUnread, plaatsOf } from '#domain/register/plaats.ts';
import { pressOnly } from '#domain/stand/press-only.ts';
import { standOf } from '#domain/stand/stand.ts';
import { standText } from '#domain/stand/stand-text.ts';
import { termijnOn } from '#domain/stand/termijn.ts';
import { formatDatum } from '#domain/text/datum.ts';

/** A sentence of an answer, with what it rests on. */
export interface AnswerSentence {
  tekst: string;
  /** Places on this site, by path, and pages elsewhere, by https address. */
  bronnen: { label: string; address: string }[];
}

/** What the atlas can answer about one outcome, as the search shows it above its results. */
export interface Answers {
  title: string;
  path: string;
  /** How it stands. */
  stand: AnswerSentence[];
  /** Who must deliver it. */
  partij: AnswerSentence[];
  /** When it should be done, and how it stands. */
  termijn: AnswerSentence[];
}

const list = new Intl.ListFormat('nl');

/**
 * The answers that the sources of an outcome carry on a day, `YYYY-MM-DD`. What a source does not say is said to be not
 * said, and what the editors inferred is marked.
 */
export function answersOf(afspraak: AfspraakNode, asOf: string): Answers {
  const stand = standOf(afspraak, asOf);
  const { known, unknown, more } = standText(afspraak, stand);
  const sentences = [known, unknown, ...more, pressOnly(afspraak, stand)].flatMap((one) =>
    one ? [{ tekst: one.tekst, bronnen: linksTo(one.bronnen) }] : [],
  );
  const [first] = sentences;
  return {
    title: afspraak.label,
    path: afspraak.path,
    stand: sentences,
    partij: whoOf(afspraak),
    termijn: [whenOf(afspraak, asOf), ...(first ? [first] : [])],
  };
}

function whoOf(afspraak: AfspraakNode): AnswerSentence[] {
  const { partijen, verantwoordelijk } = afspraak;
  const bronnen = linksTo([afspraak.bron]);
  const names = (nodes: typeof partijen) =>
    list.format(
      nodes.map((node) => (isInferred(afspraak, node) ? `${node.label} (afgeleid)` : node.label)),
    );
  if (verantwoordelijk.length > 0)
    return [{ tekst: `Leveren moet: ${names(verantwoordelijk)}.`, bronnen }];
  return [
    { tekst: orNotRead(afspraak, 'De bron zegt niet wie moet leveren.'), bronnen },
    ...(partijen.length > 0 ? [{ tekst: `Betrokken: ${names(partijen)}.`, bronnen }] : []),
  ];
}

function whenOf(afspraak: AfspraakNode, asOf: string): AnswerSentence {
  const set = termijnOn(afspraak, asOf);
  if (!set)
    return {
      tekst: orNotRead(afspraak, 'De bron noemt geen termijn.'),
      bronnen: linksTo([afspraak.bron]),
    };
  const { tekst, uiterlijk } = set.termijn;
  const marks = [
    ...(uiterlijk ? [`uiterlijk ${formatDatum(uiterlijk)}`] : []),
    ...(set.movedBy === undefined && hasInferredTermijn(afspraak) ? ['afgeleid'] : []),
  ];
  const also = marks.length > 0 ? ` (${marks.join('; ')})` : '';
  return { tekst: `Termijn: ${tekst}${also}.`, bronnen: linksTo([set.bron]) };
}

/** What nobody read cannot be said to name nobody. */
function orNotRead({ data, bron }: AfspraakNode, sentence: string): string {
  const document = documentOf(bron);
  const isBare = data.toetsbaarheid === undefined || (document !== undefined && isUnread(document));
  return isBare ? 'Nog open: de inhoud is niet nagelezen.' : sentence;
}

function linksTo(bronnen: readonly (LinkedBron | undefined)[]): AnswerSentence['bronnen'] {
  return bronnen.flatMap((bron) => {
    if (bron === undefined) return [];
    if (bron.kind === 'web') return [{ label: bron.titel, address: bron.url }];
    const place = plaatsOf(bron);
    if (!place) return [];
    const paper = bron.kind === 'kamerstuk' || !place.paper ? '' : ` (${place.paper.label})`;
    return [{ label: `${place.label}${paper}`, address: place.path }];
  });
}
