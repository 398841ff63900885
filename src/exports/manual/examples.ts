/** A piece of code of the manual that uses the data. */
export interface Example {
  /** What it shows, for readers; the name of the code. */
  titel: string;
  language: 'shell' | 'javascript' | 'python' | 'sql' | 'r';
  code: string;
  /** Whether the tests run it against a built site. What they do not run says so to readers. */
  isRun: boolean;
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
      isRun: true,
      code: `curl --silent --fail ${root}${record}`,
    },
    {
      titel: 'Uitkomsten tellen per stand, met JavaScript',
      language: 'javascript',
      isRun: true,
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
      isRun: true,
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
      isRun: true,
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
      titel: 'Een Parquet-bestand lezen, met DuckDB (niet uitgevoerd in onze tests)',
      language: 'sql',
      isRun: false,
      code: `SELECT stand_titel, count(*) AS aantal
FROM 'afspraken.parquet'
GROUP BY ALL
ORDER BY aantal DESC;`,
    },
    {
      titel: 'De uitkomsten als tabel, met R (niet uitgevoerd in onze tests)',
      language: 'r',
      isRun: false,
      code: `afspraken <- read.csv2("${root}/data/afspraken.csv", fileEncoding = "UTF-8-BOM")
table(afspraken$stand_titel)`,
    },
  ];
}
