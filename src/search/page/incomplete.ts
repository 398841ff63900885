import type { Answer } from '#search/catalogue/model.ts';

/**
 * Adds a notice to an answer when not everything could be searched. Notices that words are absent, or that pages lack
 * some, are then dropped: the words may be in the part that was missed. See docs/besluiten/19.
 * @param missed whether a part of the index failed to load
 */
export function reportWhatIsMissing(answer: Answer, missed: boolean, online: boolean): Answer {
  if (!missed) return answer;
  const sure = answer.notices.filter(({ kind }) => kind !== 'absent' && kind !== 'partial');
  return { ...answer, notices: [{ kind: 'incomplete', online }, ...sure] };
}
