/**
 * Whether the reader switched off the key `/`. Somebody who speaks to a computer can hit a single key by accident, so
 * WCAG 2.1.4 asks that it can be switched off. The choice stays in the browser; nothing is kept unless it is made.
 */
export function slashKeyIsOff(): boolean {
  try {
    return localStorage.getItem(name) === 'uit';
  } catch {
    // A browser can refuse to keep anything.
    return false;
  }
}

export function switchSlashKey(off: boolean): void {
  try {
    if (off) localStorage.setItem(name, 'uit');
    else localStorage.removeItem(name);
  } catch (error) {
    console.error(error);
  }
}

const name = 'zoektoets';
