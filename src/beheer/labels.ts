import { labelOf } from '#domain/text/field-label.ts';

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
