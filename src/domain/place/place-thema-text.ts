import { formatCount, uncapitalize } from '#domain/text/plural.ts';
import type { PlaceThema } from './place-thema.ts';

const list = new Intl.ListFormat('nl');
const scopeLabel = { provincies: 'alle provincies', gebieden: 'alle NOVEX-gebieden' };

/** “Water en bodem in Overijssel”; the name of a gebied does not go after “in”: “Wonen: Groene Hart”. */
export function placeThemaTitle({ place, thema }: Pick<PlaceThema, 'place' | 'thema'>): string {
  return place.collection === 'provincies'
    ? `${thema.label} in ${place.label}`
    : `${thema.label}: ${place.label}`;
}

/** The name of a thema within a sentence: “water en bodem”; what is a name of its own keeps its capitals. */
export function themaInSentence({ label }: { label: string }): string {
  return /\s\p{Lu}/u.test(label) ? label : uncapitalize(label);
}

/** The outcomes that name the place or reach it through another place, and those that hold everywhere. */
export function nearAndCommon({ counted }: Pick<PlaceThema, 'counted'>) {
  const isCommon = ({ reason }: PlaceThema['counted'][number]) => reason.kind === 'everywhere';
  const outcomes = (some: PlaceThema['counted']) => some.map(({ afspraak }) => afspraak);
  return {
    near: outcomes(counted.filter((one) => !isCommon(one))),
    common: outcomes(counted.filter(isCommon)),
  };
}

/** What there is instead, in Dutch, when no outcome names the place or reaches it through another. */
export function nothingOwnSentence(one: PlaceThema): string {
  const { place, thema, passages } = one;
  return [
    `De atlas kent over ${themaInSentence(thema)} geen uitkomst die ${place.label} noemt.`,
    passages.length > 0 ? discussedSentence(one) : '',
    commonSentence(one),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function discussedSentence({ passages }: PlaceThema): string {
  const rondes = new Set(passages.flatMap(({ alinea }) => alinea.sectie.ronde?.id ?? []));
  const letters = list.format([...rondes].toSorted());
  const noun = rondes.size === 1 ? 'brief' : 'brieven';
  return `Het is wel besproken: in de ${noun} van ${letters}, in ${formatCount(passages.length, 'alinea', 'alinea’s')}.`;
}

/** For which places what holds everywhere was said: “alle provincies en alle NOVEX-gebieden”; empty without any. */
export function commonScope({ counted }: Pick<PlaceThema, 'counted'>): string {
  const of = new Set(
    counted.flatMap(({ reason }) => (reason.kind === 'everywhere' ? reason.of : [])),
  );
  return list.format([...of].map((scope) => scopeLabel[scope]));
}

function commonSentence(one: PlaceThema): string {
  const { common } = nearAndCommon(one);
  if (common.length === 0) return '';
  const verb = common.length === 1 ? 'geldt' : 'gelden';
  return `Wel ${verb} ${formatCount(common.length, 'uitkomst', 'uitkomsten')} voor ${commonScope(one)}.`;
}
