/** What names a place in an annex: a numbered point, an article, or one lid of an article. */
export type OnderdeelNaam = { punt: string } | { artikel: string; lid?: string | undefined };

/**
 * Anchor of a place on the page of its annex, without the `#`: `punt-n-3`, `artikel-3`, `artikel-3-lid-2`. It is part of
 * an address, so it never changes (docs/besluiten/12-adressen.md).
 */
export function onderdeelAnchor(naam: OnderdeelNaam): string {
  if ('punt' in naam) return `punt-${plain(naam.punt)}`;
  const artikel = `artikel-${plain(naam.artikel)}`;
  return naam.lid === undefined ? artikel : `${artikel}-lid-${plain(naam.lid)}`;
}

/** What readers call the place, within a sentence: “punt N-3”, “artikel 3”, “artikel 3, lid 2”. */
export function onderdeelLabel(naam: OnderdeelNaam): string {
  if ('punt' in naam) return `punt ${naam.punt}`;
  return naam.lid === undefined
    ? `artikel ${naam.artikel}`
    : `artikel ${naam.artikel}, lid ${naam.lid}`;
}

function plain(nummer: string): string {
  return nummer.toLowerCase().replaceAll('.', '-');
}
