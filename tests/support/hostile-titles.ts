/**
 * Titles that some format takes for something else than text, with what each is. The check of the content refuses some of them; no
 * export relies on that. Each must come out of every export as it went in, but that what a format cannot write at all, such as half
 * a character, is replaced or left out there.
 */
export const hostileTitles: readonly (readonly [why: string, title: string])[] = [
  ['een formule', '=SOM(A1)'],
  ['een formule na een aanhalingsteken', '"=SOM(A1)'],
  ['een opdracht', '@SOM(A1)'],
  ['een streep vooraan', '-1+1'],
  ['een plus vooraan', '+31 6'],
  ['een breed gelijkteken', '＝SOM(A1)'],
  ['een tab vooraan', '\t=1+1'],
  ['een onzichtbaar teken vooraan', '\u200B=1+1'],
  ['een volgordemerk vooraan', '\uFEFF@SOM(A1)'],
  ['het einde van een script', '</script><script>alert(1)</script>'],
  ['het einde van een commentaar of CDATA', ']]> --> <!--'],
  ['het einde van een tekening', '</text></svg><svg onload="alert(1)">'],
  ['een entiteit', '&amp; < > &#0;'],
  ['code van MDX of een sjabloon', '{1 + 1} {{naam}} <% naam %> <Alinea />'],
  ['een link van Markdown', '[Klik](javascript:alert(1)) ![](x) `code` # 1. *a*'],
  ['een nieuwe regel', 'regel een\nBEGIN:VEVENT'],
  ['regels van Windows met een formule', 'Een regel;\r\n=1+1'],
  ['een scheiding van regels', 'een\u2028twee\u2029drie'],
  ['een puntkomma en een komma', 'water; bodem, ruimte'],
  ['aanhalingstekens', '“dubbel”, "recht", \'enkel\' en ""drie""'],
  ['een schuine streep terug en accolades', '\\textbf{a} C:\\nieuw \\n $x$ % # & _ ~ ^'],
  ['een verticale streep', 'Een | twee'],
  ['procenten van een adres', '100%0D%0Aplus%22'],
  ['emoji', 'Water 🌊👩‍👩‍👧 en 👩🏽‍🌾, 🇳🇱 1️⃣'],
  ['losse tekens die samenvoegen', 'Zoe\u0301twater, Frysla\u0302n en ij\u0301'],
  ['tekst van rechts naar links', 'Water مياه water שלום'],
  ['tekens die de richting omkeren', '\u202Eomgekeerd\u202C \u2066los\u2069'],
  ['SQL', "'; DROP TABLE afspraken; --"],
  ['160 tekens', `${'Zoetwater '.repeat(16)}`.trim().padEnd(160, 'x')],
  ['160 tekens zonder spatie', 'Zoetwatervoorziening'.repeat(8)],
  ['een half teken', 'half \uD83D teken'],
];
