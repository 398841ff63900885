const euros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
});

/** “€ 2.500.000”: an amount in whole euros, with a non-breaking space. */
export function formatEuro(euro: number): string {
  return euros.format(euro);
}
