import type { AnswerSentence, Answers } from '#domain/overview/search/answers.ts';
import type { Answer } from '#search/catalogue/model.ts';
import { make } from './dom.ts';

type AnswerKind = NonNullable<Answer['answer']>['kind'];

const leads: Record<AnswerKind, string> = {
  stand: 'Hoe het ermee staat',
  partij: 'Wie moet leveren',
  termijn: 'Wanneer',
};

/** An answer about one outcome, each sentence with its sources. */
export function answerCard(kind: AnswerKind, answers: Answers): HTMLElement {
  const [first, ...others] = answers[kind];
  return make(
    'div',
    { className: 'answer' },
    make('p', { className: 'kicker' }, leads[kind]),
    make('p', { className: 'about' }, make('a', { href: answers.path }, answers.title)),
    ...(first ? [make('p', { className: 'first' }, ...sentenceNodes(first))] : []),
    ...others.map((sentence) => make('p', {}, ...sentenceNodes(sentence))),
  );
}

function sentenceNodes({ tekst, bronnen }: AnswerSentence): (Node | string)[] {
  const links = bronnen.flatMap(({ label, address }, at): (Node | string)[] => {
    const rel = address.startsWith('https://') ? { rel: 'external' } : {};
    const link = make('a', { href: address, ...rel }, label);
    return at === 0 ? [link] : ['; ', link];
  });
  const lead = bronnen.length === 1 ? 'Bron: ' : 'Bronnen: ';
  return links.length === 0
    ? [tekst]
    : [`${tekst} `, make('span', { className: 'small soft' }, lead, ...links)];
}
