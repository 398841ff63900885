import type { Answer } from '#search/catalogue/model.ts';

/**
 * The answer with what readers must know when not everything could be searched, or when there is no internet. What could
 * not be searched is not absent.
 */
export function reportWhatIsMissing(answer: Answer, missed: boolean, online: boolean): Answer {
  if (!missed) {
    return online ? answer : { ...answer, notices: [{ kind: 'offline' }, ...answer.notices] };
  }
  const sure = answer.notices.filter(({ kind }) => kind !== 'absent' && kind !== 'partial');
  return { ...answer, notices: [{ kind: 'incomplete', online }, ...sure] };
}
