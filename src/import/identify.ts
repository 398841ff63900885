import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { toWord } from '#domain/text/slug-word.ts';
import type { Meta } from './block.ts';

/** The id of a publication: that of its Kamerstuk, else of its document, else one made of the name of the file. */
export function identify({ dossiers, nr, documentnummer }: Meta, file: string): string {
  const [dossier, toevoeging] = (dossiers?.[0] ?? '').split('-');
  if (dossier && nr !== undefined) {
    const id = kamerstukId({
      kind: 'kamerstuk',
      dossier,
      toevoeging: toevoeging ?? null,
      nr,
    });
    if (id !== null) return id;
  }
  if (documentnummer !== undefined) return documentnummer.toLowerCase();
  const name = toWord(file.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[/\\]/g, ' '));
  return name.replace(/^-+|-+$/g, '').slice(0, 60) || 'bron';
}
