/** Labels of fields whose name, which is ASCII, lacks the accents, apostrophes or words that readers expect. */
const spelling = new Map([
  ['alineas', 'Alinea’s'],
  ['officieleId', 'Id bij officiële bekendmakingen'],
  ['officieleNaam', 'Officiële naam'],
  ['programmas', 'Programma’s'],
  ['regios', 'Regio’s'],
  ['themas', 'Thema’s'],
  ['url', 'Adres (https://…)'],
  ['nr', 'Nummer'],
]);

/** What people see a field or a kind of record called: `indelingToelichting` becomes “Indeling toelichting”. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spelling.get(name) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
