import { calendarName, feedName } from '#search/catalogue/following.ts';
import type { Selection } from '#search/catalogue/model.ts';
import { make } from './dom.ts';

/** “Dit volgen: Water en bodem in Zeeland, als feed of in uw agenda.” */
export function followNodes({ label, address, follows }: Selection): HTMLElement[] {
  const links = [
    ...(follows % 2 === 1 ? [make('a', { href: `${address}${feedName}` }, 'als feed')] : []),
    ...(follows >= 2 ? [make('a', { href: `${address}${calendarName}` }, 'in uw agenda')] : []),
  ];
  if (links.length === 0) return [];
  const [first, second] = links;
  return [
    make(
      'p',
      { className: 'small' },
      'Dit volgen: ',
      make('a', { href: address }, label),
      ', ',
      ...(first ? [first] : []),
      ...(second ? [' of ', second] : []),
      '.',
    ),
  ];
}
