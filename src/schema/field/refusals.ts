/**
 * What a schema says of a value that has the right type but is not allowed, as the rest of a Dutch sentence: what is
 * wrong with it, or what it must be. Schemas take their texts from here; `src/check/shape/refusal-rules.ts` explains
 * each of them to editors as a rule of its own.
 */
export const refusals = {
  spacesAround: 'begint of eindigt met een spatie',
  notHttps: 'moet een volledig adres zijn dat met https:// begint',
  notPublic:
    'is geen openbare site: de naam heeft een punt en gewone letters, zoals www.example.nl',
  behindLogin:
    'is geen pagina die iedereen kan openen: zij staat achter een inlog of een sleutel, is een verkort adres, of is wat een zoekmachine of een chatbot antwoordt',
  tracker:
    'is niet alleen het adres van de pagina: achteraan staan kenmerken waarmee lezers worden gevolgd',
  sentenceMark:
    'is niet alleen het adres van de pagina: aan het eind staat een leesteken van de zin eromheen',
  notAnId:
    'is geen geldige verwijzing: gebruik kleine letters, cijfers en streepjes, zoals de bestandsnaam',
  repeatedId: 'noemt dezelfde verwijzing twee keer',
  notADatum:
    'is geen bestaande datum; schrijf 2025, 2025-Q2, 2025-06 of 2025-06-12, of een periode zoals 2028/2033',
  notADay: 'is geen bestaande dag; schrijf jaar-maand-dag, zoals 2025-06-12',
  termijnBackwards: 'eindigt voordat hij begint: “uiterlijk” ligt voor “vanaf”',
  periodeBackwards: 'eindigt voordat hij begint: “tot” ligt voor “vanaf”',
  dossierNumber: 'is geen nummer van een dossier; schrijf vijf cijfers aan elkaar, zoals 34682',
  dossierAddition: 'moet een of meer hoofdletters zijn, zoals A of XVIII',
  paperNumber: 'moet een getal of hoofdletters zijn, zoals 205 of AC',
  vergaderjaar: 'moet twee jaren na elkaar zijn, met een streepje ertussen, zoals 2024-2025',
  documentNumber: 'moet een jaar, een D en vijf cijfers zijn, zoals 2024D43452',
  toezeggingNumber:
    'moet TZ, een jaar met de maand, een streepje en een nummer zijn, zoals TZ202501-123',
  zaakNumber: 'moet een jaar, een Z en vijf cijfers zijn, zoals 2024Z18173',
  officialId: 'moet kst- zijn, met cijfers, letters en streepjes erachter, zoals kst-34682-205',
  paperWithoutNumber:
    'heeft een dossier met nummer nodig, een documentnummer of het nummer van een toezegging',
  changesNothing: 'noemt geen enkel record; zet er ten minste één in',
  commit: 'is niet het hele nummer van een commit: 40 tekens 0–9 en a–f',
  plaatsNummer:
    'is geen nummer van een punt, artikel of lid, zoals N-3, 12 of 2a; schrijf voor een spatie een streepje, en niets erachter: Z-14 voor “Z 14.”',
  readWithoutDay: 'hoort erbij zodra een stuk deels of geheel is gelezen: de dag waarop',
  geldGetal: 'moet hoogstens drie cijfers achter de punt hebben; kies anders een kleinere eenheid',
  prijspeil: 'is geen jaar van vier cijfers, zoals 2025',
  host: 'is geen naam van een site: kleine letters en een punt, zonder https:// en zonder www., zoals rijksoverheid.nl',
  answerWithoutBron:
    'hoort erbij zodra er staat wat het antwoord zegt: waar iedereen dat kan nalezen',
  officeEmail:
    'is geen e-mailadres van een organisatie: kleine letters, en voor het apenstaartje een woord zoals info, post of contact',
  contactWithoutAddress: 'heeft een e-mailadres of een formulier nodig',
  gemeenteCode: 'is geen gemeentecode: GM en vier cijfers, zoals GM0034',
  notAShortQuote:
    'is geen citaat van hoogstens drie woorden; schrijf … voor wat ertussen staat, en niet aan het begin of het eind',
} as const;

export type Refusal = keyof typeof refusals;
