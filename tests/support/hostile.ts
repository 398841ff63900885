/** Titles that break a format which does not write them as it should, with what each is. */
export const hostileTitles: readonly [string, string][] = [
  ['een formule', '=SOM(A1)'],
  ['het einde van een script', '</script><script>alert(1)</script>'],
  ['het einde van een commentaar of CDATA', ']]> --> <!--'],
  ['een nieuwe regel', 'regel een\nBEGIN:VEVENT'],
  ['een puntkomma en een komma', 'water; bodem, ruimte'],
  ['aanhalingstekens', '“dubbel”, "recht" en \'enkel\''],
  ['een schuine streep terug en accolades', '\\textbf{a} \\n $x$ % # & _ ~ ^'],
  ['emoji', 'Water 💧 en 👩🏽‍🌾'],
  ['losse tekens die samenvoegen', 'Frysla\u0302n en cafe\u0301'],
  ['tekst van rechts naar links', '\u202Eomgekeerd\u202C שלום'],
  ['honderdzestig tekens', 'woord '.repeat(26).concat('einde')],
  ['een half teken', 'half \uD83D teken'],
];
