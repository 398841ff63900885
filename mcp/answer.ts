import type { Afspraak, Atlas, Bron } from './data.ts';
import type { Answer, Found, Question, Relation } from './find.ts';

const relationWords: Record<Relation, string> = {
  genoemd: 'een bron noemt deze plek',
  afgeleid:
    'de redactie leidt af dat het over deze plek gaat; geen bron zegt het met zoveel woorden',
  via: 'zij noemt een plek die hierin ligt of waar deze in ligt',
  overal:
    'de bron spreekt over alle provincies of alle NOVEX-gebieden, niet over deze plek in het bijzonder',
};

/** An outcome as a program reads it: what it is, its stand, what came of it, and where each of that can be read. */
export function dataOf({ afspraak, relation }: Found) {
  const { id, titel, adres, gegevens, stand } = afspraak;
  return {
    id,
    titel,
    adres,
    soort: gegevens.soort,
    ronde: gegevens.ronde.id,
    tekst: gegevens.tekst,
    ...(relation && { plek: relationWords[relation] }),
    bron: sourceOf(gegevens.bron),
    stand: stand.titel,
    onbekend: unknownIn(afspraak),
    verloop: gegevens.verloop.map(
      ({ datum, gebeurtenis, status, toelichting, afgeleid, bron }) => ({
        datum,
        ...(afgeleid !== undefined && { datumAfgeleid: `afgeleid uit ${afgeleid}` }),
        gebeurtenis,
        stand: status,
        tekst: toelichting,
        bron: sourceOf(bron),
      }),
    ),
    ...(stand.voortgezetIn && {
      voortgezetIn: { titel: stand.voortgezetIn.titel, adres: stand.voortgezetIn.adres },
    }),
  };
}

function sourceOf({ titel, adres, bronsoort, datum, document }: Bron) {
  return {
    plaats: titel,
    ...(adres !== undefined && { adres }),
    ...(bronsoort !== undefined && { soort: bronsoort }),
    ...(datum !== undefined && { datum }),
    ...(document?.gelezen !== undefined && { nagelezen: document.gelezen }),
  };
}

/** What is not known of it, in sentences. Without any the list is empty. */
function unknownIn({ stand }: Afspraak): string[] {
  const { stilte, termijn, alleenPers } = stand;
  return [
    ...(stilte?.nietNagelezen ?? []).map(
      ({ ronde, aantal }) =>
        `Van ronde ${ronde.id} zijn ${aantal} stukken niet geheel nagelezen: zij kunnen hierover iets zeggen.`,
    ),
    ...(stilte?.gezocht === undefined
      ? []
      : [`Op ${stilte.gezocht} is gezocht naar nieuws, zonder iets te vinden.`]),
    ...(termijn?.verstreken
      ? [`De termijn (${termijn.tekst}) is voorbij; sindsdien is er niets vernomen.`]
      : []),
    ...(termijn?.afgeleid ? ['De termijn is door de redactie afgeleid.'] : []),
    ...(alleenPers ? ['De stand rust alleen op berichten in de pers.'] : []),
  ];
}

/** The same as text, so that a model that reads no data still has every source. */
export function textOf(
  atlas: Atlas,
  question: Question,
  answer: Answer,
  shown: readonly Found[],
): string {
  const { found, place, unknownPlace } = answer;
  const subject = [
    question.over && `over “${question.over}”`,
    place && `in ${place.titel}`,
    question.ronde && `uit ronde ${question.ronde}`,
  ]
    .filter(Boolean)
    .join(' ');
  if (unknownPlace) {
    return `De atlas kent geen plek die “${question.waar}” heet. Vraag noem_plekken_en_themas welke er zijn.`;
  }
  if (found.length === 0) {
    return `De atlas heeft geen uitkomst ${subject}. Dat zegt niet dat er niets is afgesproken: niet alle stukken zijn nagelezen (${atlas.handleiding}).`;
  }
  const head = `${found.length} ${found.length === 1 ? 'uitkomst' : 'uitkomsten'} ${subject}, standen van ${atlas.peildatum}${
    shown.length < found.length ? `; hieronder de eerste ${shown.length}` : ''
  }. Alleen de soort “afspraak” is tussen partijen afgesproken. Noem de bron erbij.`;
  return [head, ...shown.map(outcomeText)].join('\n\n');
}

function outcomeText(found: Found): string {
  const { titel, adres, soort, stand, tekst, plek, bron, verloop, onbekend, voortgezetIn } =
    dataOf(found);
  return [
    `## ${titel}`,
    `Soort: ${soort}. Stand: ${stand}. ${adres}`,
    ...(plek ? [`Plek: ${plek}.`] : []),
    tekst,
    `Bron: ${placeText(bron)}`,
    'Wat ervan kwam:',
    ...verloop.map(
      (event) =>
        `- ${event.datum}${event.datumAfgeleid ? ` (${event.datumAfgeleid})` : ''}, ${event.gebeurtenis}: ${event.tekst} Bron: ${placeText(event.bron)}`,
    ),
    ...(voortgezetIn ? [`- Voortgezet in: ${voortgezetIn.titel}, ${voortgezetIn.adres}`] : []),
    ...onbekend.map((sentence) => `Onbekend: ${sentence}`),
  ].join('\n');
}

function placeText({ plaats, adres, nagelezen }: ReturnType<typeof sourceOf>): string {
  const read =
    nagelezen === undefined || nagelezen === 'geheel' ? '' : ` (nagelezen: ${nagelezen})`;
  return `${[plaats, adres].filter(Boolean).join(', ')}${read}`;
}
