import type { Answers } from '#domain/overview/search/answers.ts';

/** The same answers with paths on this site as addresses. */
export function withAddresses(answers: Answers, addressOf: (path: string) => string): Answers {
  const onSite = (address: string) => (address.startsWith('/') ? addressOf(address) : address);
  const linked = (sentences: Answers['stand']) =>
    sentences.map(({ tekst, bronnen }) => ({
      tekst,
      bronnen: bronnen.map(({ label, address }) => ({ label, address: onSite(address) })),
    }));
  return {
    title: answers.title,
    path: onSite(answers.path),
    stand: linked(answers.stand),
    partij: linked(answers.partij),
    termijn: linked(answers.termijn),
  };
}
