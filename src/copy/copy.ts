/**
 * Lets readers copy the texts of a list of citations: shows its buttons, and says what happened where a screen reader
 * hears it. Where the browser does not allow copying, the text is selected instead.
 * @param box the part of the page with the list
 */
export function startCopying(box: Element): void {
  const buttons = box.querySelectorAll<HTMLButtonElement>('.cite button');
  if (buttons.length === 0 || box.querySelector('[role=status]')) return;
  const status = document.createElement('p');
  status.role = 'status';
  box.append(status);
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.closest('div')?.querySelector('dd');
      const name = button.closest('dt')?.firstChild?.textContent?.trim() ?? '';
      if (!text) return;
      copy(text.textContent ?? '').then(
        () => {
          status.textContent = `${name} is gekopieerd.`;
        },
        () => {
          getSelection()?.selectAllChildren(text);
          status.textContent = `Kopiëren mag hier niet. ${name} is geselecteerd: druk op Ctrl+C of ⌘C.`;
        },
      );
    });
  }
}

/** Without a secure connection there is no clipboard, whatever the types say. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
