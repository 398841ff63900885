import { markRanges, readMarks } from '#search/words/mark-ranges.ts';
import { make } from './dom.ts';

/**
 * Marks the words in `?markeer=` in the text of the page, scrolls to the first unless the address names a place, and
 * adds a button that removes the marks.
 */
export function markPage(): void {
  const main = document.querySelector('main');
  const kept: unknown = history.state?.markeer;
  const words = readMarks(
    typeof kept === 'string' ? `?markeer=${encodeURIComponent(kept)}` : location.search,
  );
  keepOutOfAddress(words.join(' '));
  if (!main || words.length === 0) return;
  const marks = textsOf(main).flatMap((text) => markText(text, words));
  if (marks.length === 0) return;
  if (location.hash === '') marks[0]?.scrollIntoView({ block: 'center' });

  const button = make('button', { type: 'button' }, 'Markering weghalen');
  const bar = make(
    'p',
    { className: 'markering no-print' },
    make('span', {}, marks.length === 1 ? '1 keer gevonden' : `${marks.length} keer gevonden`),
    button,
  );
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    bar.remove();
    history.replaceState(null, '');
    main.focus({ preventScroll: true });
  });
  main.append(bar);
}

/** So that a copied address is that of the page. Its entry in the history keeps the words, for who reloads it. */
function keepOutOfAddress(markeer: string): void {
  const url = new URL(location.href);
  url.searchParams.delete('markeer');
  history.replaceState({ ...history.state, markeer }, '', url);
}

/** The text nodes that readers see as words, so not those in drawings. */
function textsOf(main: Element): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('svg, script, style'))
      texts.push(node);
  }
  return texts;
}

function markText(text: Text, words: readonly string[]): HTMLElement[] {
  // From the end, so earlier offsets stay valid.
  const marks = markRanges(text.data, words)
    .toReversed()
    .map(([from, to]) => {
      const found = text.splitText(from);
      found.splitText(to - from);
      const mark = make('mark');
      found.replaceWith(mark);
      mark.append(found);
      return mark;
    });
  return marks.toReversed();
}
