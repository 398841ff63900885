/** Labels of fields whose name, which is ASCII, lacks the accents, apostrophes or words that readers expect. */
const spelling = new Map([
  ['officieleId', 'Id bij officiële bekendmakingen'],
  ['officieleNaam', 'Officiële naam'],
  ['programmas', 'Programma’s'],
  ['regios', 'Regio’s'],
  ['themas', 'Thema’s'],
  ['url', 'Adres (https://…)'],
  ['nr', 'Nummer'],
]);

/** What a form calls a field or a kind of record: `indelingToelichting` becomes “Indeling toelichting”. */
export function labelOf(name: string): string {
  return (
    spelling.get(name) ?? capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
  );
}

/** A place in a record as its form shows it: `verloop.0.bron.url` becomes “Verloop 1, Bron, Adres (https://…)”. */
export function placeLabel(path: string): string {
  const parts = path.split('.');
  return parts
    .flatMap((part, index) => {
      if (/^\d+$/.test(part)) return [];
      const next = parts[index + 1] ?? '';
      return [/^\d+$/.test(next) ? `${labelOf(part)} ${Number(next) + 1}` : labelOf(part)];
    })
    .join(', ');
}

/** The text with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
