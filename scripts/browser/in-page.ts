/** Functions that run in a page; each stands alone, because only its text reaches the page. */

/**
 * The first visible link that Tab reaches and whose name has this pattern in it. Its name is its `aria-label`, else its text.
 * @param pattern source of a regular expression
 */
export function findLink(pattern: string): Element | null {
  const wanted = new RegExp(pattern);
  for (const link of document.querySelectorAll('a[href]')) {
    if (!(link instanceof HTMLAnchorElement || link instanceof SVGAElement)) continue;
    if (link.tabIndex < 0 || !link.checkVisibility({ visibilityProperty: true })) continue;
    const name = link.getAttribute('aria-label') ?? link.textContent ?? '';
    if (wanted.test(name.replace(/\s+/g, ' ').trim())) return link;
  }
  return null;
}

/** The text of the paragraphs, headings and items that are whole in the window, without scrolling: one a line. */
export function linesInView(): string {
  return [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dd)')]
    .filter((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= window.innerHeight;
    })
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .join('\n');
}

/** What the page is called: the text of its first heading. */
export function titleOf(): string {
  return (document.querySelector('h1')?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** How far what was shown moved so far: the cumulative layout shift, which is 0 when nothing did. */
export function shiftSoFar(): Promise<number> {
  return new Promise((done) => {
    let shift = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries)
        if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const end = () => {
      add(observer.takeRecords());
      done(shift);
    };
    // What is shown in this frame counts too, and is noted in the next one.
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(end)));
  });
}
