/**
 * Whether the reader switched off the key `/`. Speech input can trigger a single key by accident, so WCAG 2.1.4
 * requires that it can be switched off. The choice is stored in the browser, and only once it is made.
 */
export function slashKeyIsOff(): boolean {
  try {
    return localStorage.getItem(name) === 'uit';
  } catch {
    // A browser can refuse access to storage.
    return false;
  }
}

/** Stores whether the key `/` is off. Without storage the choice is lost, and nothing is thrown. */
export function switchSlashKey(off: boolean): void {
  try {
    if (off) localStorage.setItem(name, 'uit');
    else localStorage.removeItem(name);
  } catch (error) {
    console.error(error);
  }
}

const name = 'zoektoets';
