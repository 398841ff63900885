import { slashKeyIsOff } from './slash-key.ts';

// What is on every page: the key `/` of the search, and loading the rest once it is used. It must stay small.

const input = document.querySelector<HTMLInputElement>('[data-zoekveld]');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey } = event;
  const writes = document.activeElement?.closest('input,textarea,select,[contenteditable]');
  if (key !== '/' || ctrlKey || metaKey || altKey || writes || !input || slashKeyIsOff()) return;
  event.preventDefault();
  input.focus();
  input.select();
});

if (input?.dataset['zoekveld'] === 'suggesties') {
  input.role = 'combobox';
  input.ariaExpanded = 'false';
  input.ariaAutoComplete = 'list';
  const start = () => {
    input.onfocus = null;
    input.oninput = null;
    import('./combobox.ts').then(({ startCombobox }) => startCombobox(input));
  };
  input.onfocus = start;
  input.oninput = start;
  if (document.activeElement === input) start();
}

if (location.search.includes('markeer=') || history.state?.markeer)
  import('./mark.ts').then(({ markPage }) => markPage());

for (const box of document.querySelectorAll('details:has(.cite)'))
  box.addEventListener(
    'toggle',
    () => import('#copy/copy.ts').then(({ startCopying }) => startCopying(box)),
    { once: true },
  );
