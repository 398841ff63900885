import type { FacetName, Notice, SearchState } from '#search/catalogue/model.ts';
import { slugOf } from '#search/catalogue/slug.ts';
import { choose, unchoose } from '#search/typed/state.ts';

/** A piece of a notice: plain text, emphasised text, or a link to another state of the search page. */
export type NoticePart = string | { strong: string } | { label: string; to: SearchState };

/**
 * A notice in Dutch, in pieces.
 * @param someFull whether some page has all the words
 */
export function noticeParts(notice: Notice, state: SearchState, someFull = false): NoticePart[] {
  switch (notice.kind) {
    case 'corrected':
      return [
        'Resultaten voor ',
        { strong: notice.to },
        '. Zoek toch op: ',
        { label: notice.from, to: { ...state, literal: true } },
      ];
    case 'absent':
      return [
        ...enumerate(notice.words.map((word) => ({ strong: `“${word}”` }))),
        notice.words.length === 1
          ? ' komt niet voor in de atlas.'
          : ' komen niet voor in de atlas.',
      ];
    case 'beginning':
      return [
        'Ook gezocht op namen en woorden die beginnen met ',
        { strong: `“${notice.typed}”` },
        '.',
      ];
    case 'unknown-connector':
      return [
        'De atlas kent ',
        { strong: notice.connector },
        ' niet. Hier telt elk woord, en wat dicht bij elkaar staat komt eerst. Woorden die bij elkaar horen, zet u tussen aanhalingstekens.',
      ];
    case 'partial':
      return [
        someFull
          ? 'Achteraan staan pagina’s die maar een deel van de woorden hebben.'
          : 'Geen pagina heeft al deze woorden. Dit zijn pagina’s met een deel ervan.',
      ];
    case 'unknown-operator':
      return [
        'De atlas kent de zoekopdracht ',
        { strong: `${notice.operator}:` },
        ' niet.',
        ...offer(notice.nearest, (nearest) => ({
          label: `${nearest}:`,
          to: withQuery(state, `${notice.operator}:`, `${nearest}:`),
        })),
      ];
    case 'unknown-value':
      return unknownValue(notice, state);
    case 'no-words':
      return ['Typ een woord, een naam of het nummer van een Kamerstuk.'];
    case 'reference-missing':
      return [{ strong: notice.reference }, ' staat niet in de atlas.'];
    case 'place-missing':
      return [{ strong: notice.place }, ' staat niet in wat de atlas van dit stuk heeft.'];
    case 'incomplete':
      return [
        notice.online ? '' : 'U bent offline. ',
        { strong: 'Niet alles kon worden doorzocht' },
        '; er kan meer zijn dan hier staat. ',
        {
          label: notice.online ? 'Zoek opnieuw' : 'Zoek opnieuw als er weer internet is',
          to: state,
        },
      ];
    default:
      return notice satisfies never;
  }
}

function offer(nearest: string | undefined, link: (nearest: string) => NoticePart): NoticePart[] {
  return nearest === undefined ? [] : [' Bedoelde u ', link(nearest), '?'];
}

function unknownValue(
  { operator, value, nearest }: Notice & { kind: 'unknown-value' },
  state: SearchState,
): NoticePart[] {
  const typed = { strong: `${operator}:${value}` };
  if (value === '') return ['Schrijf achter ', typed, ' waarop u zoekt.'];
  if (operator === 'sinds') {
    return [
      typed,
      ' is geen jaar, maand of dag. Goed is sinds:2024, sinds:2024-11 of sinds:2024-11-12.',
    ];
  }
  return [
    typed,
    ' komt niet voor in de atlas.',
    ...offer(nearest, (found) => ({
      label: `${operator}:${slugOf(found)}`,
      to: withValue(state, operator, value, slugOf(found)),
    })),
  ];
}

/** The state with the first `from` in its query replaced, whatever its capitals; unchanged when it is not there. */
function withQuery(state: SearchState, from: string, to: string): SearchState {
  const at = state.query.toLowerCase().indexOf(from.toLowerCase());
  if (at < 0) return state;
  const query = state.query.slice(0, at) + to + state.query.slice(at + from.length);
  return { ...state, query };
}

/** The state with another value. The old value is either a chosen filter or in the query, after an operator. */
function withValue(
  state: SearchState,
  operator: FacetName,
  value: string,
  nearest: string,
): SearchState {
  const slug = slugOf(value);
  if (state.filters[operator]?.includes(slug)) {
    return choose(unchoose(state, operator, slug), operator, nearest);
  }
  const to = `${operator}:${nearest}`;
  const quoted = withQuery(state, `${operator}:"${value}"`, to);
  return quoted === state ? withQuery(state, `${operator}:${value}`, to) : quoted;
}

function enumerate(parts: readonly NoticePart[]): NoticePart[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ' en ' : ', ', part];
  });
}
