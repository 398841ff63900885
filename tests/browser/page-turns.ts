/** Functions that run in a page; each stands alone, because only its text reaches the page. */

/**
 * The search box has read its two files when it pauses for the third time, and what it does then to be ready goes on only with `goOn`,
 * which is there from that moment.
 */
export function holdPreparing(): void {
  let pauses = 0;
  const wait = window.setTimeout;
  const hold = (run: () => void, time = 0) => {
    pauses += time === 0 ? 1 : 0;
    if (time > 0 || pauses < 3) return wait(run, time);
    window.setTimeout = wait;
    return Object.assign(window, { goOn: run }).length;
  };
  window.setTimeout = Object.assign(hold, wait);
}

/** Ends when the page has had more turns than the search box takes to get ready and to answer what is typed, each with a pause in it. */
export async function manyTurns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setTimeout(next));
}
