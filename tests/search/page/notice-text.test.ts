import { describe, expect, test } from 'vitest';
import type { Notice, SearchState } from '#search/catalogue/model.ts';
import { countSentence, issueAddress } from '#search/page/answer-text.ts';
import { type NoticePart, noticeParts } from '#search/page/notice-text.ts';
import { emptyState, writeState } from '#search/typed/state.ts';

const asking = (query: string, more: Partial<SearchState> = {}): SearchState => ({
  ...emptyState,
  query,
  ...more,
});
/** The words of a notice, links between brackets. */
const read = (notice: Notice, state: SearchState) => noticeParts(notice, state).map(words).join('');
const linkOf = (notice: Notice, state: SearchState) => {
  const link = noticeParts(notice, state).find((part) => typeof part === 'object' && 'to' in part);
  return typeof link === 'object' && 'to' in link ? writeState(link.to) : undefined;
};

function words(part: NoticePart): string {
  if (typeof part === 'string') return part;
  return 'strong' in part ? part.strong : `[${part.label}]`;
}

describe('een melding', () => {
  test.each<[string, Notice, SearchState, string]>([
    [
      'een verbeterd woord',
      { kind: 'corrected', from: 'zoetwaer', to: 'zoetwater' },
      asking('zoetwaer'),
      'Resultaten voor zoetwater. Zoek toch op: [zoetwaer]',
    ],
    [
      'een woord dat er niet is',
      { kind: 'absent', words: ['quinoa'] },
      asking('quinoa'),
      '“quinoa” komt niet voor in de atlas.',
    ],
    [
      'drie woorden die er niet zijn',
      { kind: 'absent', words: ['quinoa', 'lama', 'poncho'] },
      asking('quinoa lama poncho'),
      '“quinoa”, “lama” en “poncho” komen niet voor in de atlas.',
    ],
    [
      'een index waarvan een deel ontbreekt',
      { kind: 'incomplete', online: true },
      asking('a'),
      'Niet alles kon worden doorzocht; er kan meer zijn dan hier staat. [Zoek opnieuw]',
    ],
    [
      'hetzelfde zonder internet',
      { kind: 'incomplete', online: false },
      asking('a'),
      'U bent offline. Niet alles kon worden doorzocht; er kan meer zijn dan hier staat. [Zoek opnieuw als er weer internet is]',
    ],
    [
      'een deel van de woorden',
      { kind: 'partial' },
      asking('a b'),
      'Geen pagina heeft al deze woorden. Dit zijn pagina’s met een deel ervan.',
    ],
    [
      'een onbekende opdracht',
      { kind: 'unknown-operator', operator: 'provinsie', nearest: 'provincie' },
      asking('provinsie:zeeland'),
      'De atlas kent de zoekopdracht provinsie: niet. Bedoelde u [provincie:]?',
    ],
    [
      'een onbekende opdracht waar niets op lijkt',
      { kind: 'unknown-operator', operator: 'xyzzy', nearest: undefined },
      asking('xyzzy:1'),
      'De atlas kent de zoekopdracht xyzzy: niet.',
    ],
    [
      'een onbekende waarde',
      { kind: 'unknown-value', operator: 'provincie', value: 'zeelnd', nearest: 'Zeeland' },
      asking('provincie:zeelnd'),
      'provincie:zeelnd komt niet voor in de atlas. Bedoelde u [provincie:zeeland]?',
    ],
    [
      'een opdracht zonder waarde',
      { kind: 'unknown-value', operator: 'provincie', value: '', nearest: undefined },
      asking('provincie:'),
      'Schrijf achter provincie: waarop u zoekt.',
    ],
    [
      'alleen tekens',
      { kind: 'no-words' },
      asking('-'),
      'Typ een woord, een naam of het nummer van een Kamerstuk.',
    ],
    [
      'een onleesbaar moment',
      { kind: 'unknown-value', operator: 'sinds', value: 'ooit', nearest: undefined },
      asking('sinds:ooit'),
      'sinds:ooit is geen jaar, maand of dag. Goed is sinds:2024, sinds:2024-11 of sinds:2024-11-12.',
    ],
    [
      'het begin van een woord',
      { kind: 'beginning', typed: 'zoetw' },
      asking('zoetw'),
      'Ook gezocht op namen en woorden die beginnen met “zoetw”.',
    ],
    [
      'een Kamerstuk dat er niet is',
      { kind: 'reference-missing', reference: '34 682, nr. 999' },
      asking('34682-999'),
      '34 682, nr. 999 staat niet in de atlas.',
    ],
  ])('over %s', (_, notice, state, text) => {
    expect(read(notice, state)).toBe(text);
  });

  test.each<[string, Notice, SearchState, string]>([
    [
      'letterlijk zoeken houdt de filters',
      { kind: 'corrected', from: 'zoetwaer', to: 'zoetwater' },
      asking('zoetwaer noord', { filters: { thema: ['water'] } }),
      '?q=zoetwaer+noord&thema=water&letterlijk=1',
    ],
    [
      'letterlijk zoeken houdt ook wat naast de woorden is getypt',
      { kind: 'corrected', from: 'zoetwaer', to: 'zoetwater' },
      asking('zoetwaer provincie:zeeland -zee'),
      '?q=zoetwaer+provincie%3Azeeland+-zee&letterlijk=1',
    ],
    [
      'een opdracht wordt in de vraag vervangen',
      { kind: 'unknown-operator', operator: 'provinsie', nearest: 'provincie' },
      asking('dijk Provinsie:zeeland'),
      '?q=dijk+provincie%3Azeeland',
    ],
    [
      'een waarde tussen aanhalingstekens ook',
      { kind: 'unknown-value', operator: 'status', value: 'deels gered', nearest: 'Deels gereed' },
      asking('status:"deels gered" dijk'),
      '?q=status%3Adeels-gereed+dijk',
    ],
    [
      'een gekozen filter ook',
      { kind: 'unknown-value', operator: 'provincie', value: 'zeelnd', nearest: 'zeeland' },
      asking('dijk', { filters: { provincie: ['zeelnd'] } }),
      '?q=dijk&provincie=zeeland',
    ],
  ])('leidt verder: %s', (_, notice, state, address) => {
    expect(linkOf(notice, state)).toBe(address);
  });
});

test('staan er ook pagina’s met alle woorden, dan zegt de melding niet dat die er niet zijn', () => {
  expect(noticeParts({ kind: 'partial' }, asking('a b'), true)).toEqual([
    'Achteraan staan pagina’s die maar een deel van de woorden hebben.',
  ]);
});

test.each([
  ['water', 0, 'Geen resultaten voor “water”.'],
  ['water', 1, '1 resultaat voor “water”.'],
  ['', 12, '12 resultaten.'],
])('het aantal bij “%s” en %i', (query, total, sentence) => {
  expect(countSentence(query, total)).toBe(sentence);
});

test('een mislukte zoekvraag gaat heel mee naar GitHub', () => {
  const state = asking('a&b #c "d"', { filters: { provincie: ['zeeland'] } });
  const address = issueAddress('https://github.com/x/atlas', state, 'https://atlas/zoeken/?q=a');
  const url = new URL(address);
  expect(url.origin + url.pathname).toBe('https://github.com/x/atlas/issues/new');
  expect(url.hash).toBe('');
  expect(url.searchParams.get('title')).toBe('Zoeken: “a&b #c "d"” provincie:zeeland');
  expect(url.searchParams.get('body')).toContain(
    'Ik zocht “a&b #c "d"” provincie:zeeland en vond niet …',
  );
  expect(url.searchParams.get('body')).toContain('https://atlas/zoeken/?q=a');
});
