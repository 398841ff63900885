/** An amount of money in a text. */
export interface FoundAmount {
  /** As the text has it. */
  tekst: string;
  /** Whole euros; the highest of a range. */
  euro: number;
  /** The lowest of a range, whole euros. */
  van?: number;
  /** Year of the prices, where the text names one. */
  prijspeil?: string;
  btw?: 'inclusief' | 'exclusief';
  start: number;
  end: number;
}

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const unit = String.raw`\s?(?:miljard|miljoen|duizend|mld|mln|mrd)\b\.?`;
const till = String.raw`\s?(?:-|–|tot(?: en met)?|à|en)\s?(?:€\s?)?`;
const amount = new RegExp(
  String.raw`(?:€|EUR|euro)\s?(${number})(${unit})?(?:(?<!tot )(${till})(${number})(${unit})?)?(?!\d)|(?<![\d.,])(${number})(${unit})?(?:(${till})(${number})(${unit})?)?\seuro\b`,
  'giu',
);

/** Every amount in a text, in order. Numbers of other things (“100.000 woningen”) are not money. */
export function findAmounts(text: string): FoundAmount[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const parts = match.slice(1);
    const [low = '', lowUnit, , high, highUnit] = parts[0] === undefined ? parts.slice(5) : parts;
    const isRange =
      high !== undefined &&
      (highUnit !== undefined || lowUnit !== undefined || /€/.test(match[0].slice(1)));
    const euro = toEuro(isRange ? high : low, isRange ? (highUnit ?? lowUnit) : lowUnit);
    const from = isRange ? toEuro(low, lowUnit ?? highUnit) : undefined;
    if (!Number.isSafeInteger(euro) || euro <= 0) return [];
    const tekst = isRange
      ? match[0]
      : match[0].replace(new RegExp(`${till}(?:${number})$`, 'iu'), '');
    const start = match.index;
    const end = start + tekst.length;
    return [
      {
        tekst,
        euro,
        ...(from !== undefined && { van: from }),
        ...notesOn(text, start, end),
        start,
        end,
      },
    ];
  });
}

/** So far from an amount what is said of it can be, in characters. */
const reach = 600;

/** Price level and VAT, said within the sentence of the amount. */
function notesOn(text: string, start: number, end: number): Partial<FoundAmount> {
  const after = text.slice(end, end + reach).split(/(?<=[\p{L})])[.;](?:\s|$)|€/u)[0] ?? '';
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.;]\s|€/)
      .at(-1) ?? '';
  const level = /prijs(?:peil|niveau)\D{0,12}((?:19|20)\d\d)/i;
  const vat = /\b(incl|excl)(?:\.|usief)?\s?(?:\(?de\s)?(?:btw|bruto toegevoegde waarde)/i;
  const prijspeil = (level.exec(after) ?? level.exec(before))?.[1];
  const btw = (vat.exec(after) ?? vat.exec(before))?.[1]?.toLowerCase();
  return {
    ...(prijspeil !== undefined && { prijspeil }),
    ...(btw !== undefined && { btw: btw === 'incl' ? 'inclusief' : 'exclusief' }),
  };
}

function toEuro(digits: string, scale = ''): number {
  const value = Number(digits.replace(/\.(?=\d{3})/g, '').replace(',', '.'));
  const word = scale.trim().toLowerCase();
  const factor = /^(?:miljard|mld|mrd)/.test(word)
    ? 1e9
    : /^(?:miljoen|mln)/.test(word)
      ? 1e6
      : word.startsWith('duizend')
        ? 1e3
        : 1;
  return Math.round(value * factor);
}
