/** A piece of code of the manual that uses the data. */
export interface Example {
  /** What it shows, for readers; the name of the code. */
  titel: string;
  language: 'shell' | 'javascript' | 'python' | 'sql' | 'r';
  code: string;
  /** Which tests run it: those of the built site, or those of `bench/`, which have DuckDB. What none runs says so to readers. */
  runBy: 'site' | 'bench' | 'none';
}

/**
 * The examples of the manual, for this edition.
 * @param root address of the site, without a slash at its end
 * @param record path of the JSON of any outcome
 */
export function examplesOf(root: string, record: string): Example[] {
  return [
    {
      titel: 'Eén uitkomst ophalen, met curl',
      language: 'shell',
      runBy: 'site',
      code: `curl --silent --fail ${root}${record}`,
    },
    {
      titel: 'Uitkomsten tellen per stand, met JavaScript',
      language: 'javascript',
      runBy: 'site',
      code: `const antwoord = await fetch('${root}/api/v1/afspraken.json');
const { records } = await antwoord.json();
const perStand = {};
for (const { stand } of records) {
  perStand[stand.titel] = (perStand[stand.titel] ?? 0) + 1;
}
console.log(perStand);`,
    },
    {
      titel: 'Uitkomsten van één thema met hun bron, met Python',
      language: 'python',
      runBy: 'site',
      code: `import json
from urllib.request import urlopen

with urlopen("${root}/api/v1/afspraken.json") as antwoord:
    records = json.load(antwoord)["records"]

for record in records:
    gegevens = record["gegevens"]
    if any(thema["id"] == "water" for thema in gegevens.get("themas", [])):
        print(record["titel"], gegevens["bron"].get("adres", ""), sep="\\t")`,
    },
    {
      titel: 'Uitkomsten per provincie, met SQL op atlas.sqlite',
      language: 'sql',
      runBy: 'site',
      code: `SELECT koppelingen.titel AS provincie, count(*) AS aantal
FROM afspraken
JOIN koppelingen ON koppelingen.afspraak = afspraken.id
WHERE koppelingen.veld = 'provincies'
  AND NOT koppelingen.afgeleid
  AND NOT afspraken.alle_provincies
GROUP BY koppelingen.titel
ORDER BY aantal DESC, provincie;`,
    },
    {
      titel: 'Een Parquet-bestand lezen, met DuckDB',
      language: 'sql',
      runBy: 'bench',
      code: `SELECT stand_titel, count(*) AS aantal
FROM 'afspraken.parquet'
GROUP BY ALL
ORDER BY aantal DESC, stand_titel;`,
    },
    {
      titel: 'Een CSV-bestand met een Parquet-bestand verbinden, met DuckDB',
      language: 'sql',
      runBy: 'bench',
      code: `SELECT afspraken.titel, count(*) AS gebeurtenissen
FROM 'verloop.parquet' AS verloop
JOIN read_csv('afspraken.csv', delim = ';') AS afspraken
  ON afspraken.id = verloop.afspraak
GROUP BY ALL
ORDER BY gebeurtenissen DESC, afspraken.titel;`,
    },
    {
      titel: 'De uitkomsten als tabel, met R (niet uitgevoerd in onze tests)',
      language: 'r',
      runBy: 'none',
      code: `afspraken <- read.csv2("${root}/data/afspraken.csv", fileEncoding = "UTF-8-BOM")
table(afspraken$stand_titel)`,
    },
  ];
}
