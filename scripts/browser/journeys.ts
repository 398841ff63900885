/** What somebody wants to know, and how they get there from the start page. */
export interface Journey {
  /** Who comes with which question, in Dutch. */
  who: string;
  /** What is in the name of each link that they follow. */
  links: readonly RegExp[];
  /** What the last page is called. */
  heading: string;
  /** The answer, in what the first screen of that page says, on a phone as well. */
  answer: RegExp;
  /** A file that they take along from there: the name of its link, and what is in it. */
  file?: { link: RegExp; holds: RegExp };
}

/** The five that a reader must be able to make in every browser. */
export const mainJourneys: readonly Journey[] = [
  {
    who: 'een beleidsmedewerker wil weten wat er over water in Overijssel speelt',
    links: [/Overijssel/, /Water en bodem/],
    heading: 'Water en bodem in Overijssel',
    answer: /Het is wel besproken: in de brief van 2024/,
  },
  {
    who: 'een journalist zoekt wat zijn termijn miste',
    links: [
      /Termijn verstreken zonder bericht/,
      /Ontwikkelperspectief Groningen – Masterplan Zeehavens/,
    ],
    heading: 'Ontwikkelperspectief Groningen – Masterplan Zeehavens',
    answer: /sinds 12 november 2024/,
  },
  {
    who: 'een medewerker van een Kamerlid wil de brief van 2024 lezen',
    links: [/Brief over ronde 2024/, /te lezen in eigen woorden/, /Energie/],
    heading: 'Uitkomsten Bestuurlijke Overleggen Leefomgeving 2024',
    answer: /^Energie$/m,
  },
  {
    who: 'een inwoner zoekt zijn gemeente',
    links: [/Mijn gemeente/, /Deventer/],
    heading: 'Deventer',
    answer: /\d+ uitkomsten tellen voor Deventer/,
  },
  {
    who: 'iemand die het beter weet, zoekt waar dat te melden is',
    links: [/Moerdijk/, /Zo meldt of verbetert u het/],
    heading: 'Een fout melden of iets aanvullen',
    answer: /Wat er moet staan/,
  },
];

/** Five more, each with a part of the site that the main ones do not touch. */
export const otherJourneys: readonly Journey[] = [
  {
    who: 'een onderzoeker gaat van een voetnoot naar het Kamerstuk, en naar alles wat het noemt',
    links: [
      /Brief over ronde 2024/,
      /te lezen in eigen woorden/,
      /^1$/,
      /Kamerstuk 29 435, nr\. 267/,
    ],
    heading: 'Voorontwerp Nota Ruimte',
    answer: /2 uitkomsten in de atlas steunen op dit stuk of noemen het/,
  },
  {
    who: 'een ambtenaar neemt de termijnen van Drenthe in de eigen agenda op',
    links: [/Drenthe/],
    heading: 'Drenthe',
    answer: /^Uitkomsten$/m,
    file: { link: /Termijnen \(agenda\)/, holds: /^BEGIN:VCALENDAR[\s\S]+BEGIN:VEVENT/ },
  },
  {
    who: 'een student citeert een alinea',
    links: [/Brief over ronde 2024/, /te lezen in eigen woorden/, /Citeer Aanhef/],
    heading: 'Citeer uit Aanhef, brief 2024',
    answer: /Kamerstukken II 2024\/25, 34682, nr\. 205/,
  },
  {
    who: 'een provincie zoekt op de kaart wat voor haar geldt',
    links: [/Kaart met aantallen/, /Limburg/],
    heading: 'Limburg',
    answer: /uitkomst/,
  },
  {
    who: 'een onderzoeker haalt alle uitkomsten op als tabel',
    links: [/Open data/],
    heading: 'Open data',
    answer: /afspraken\.csv/,
    file: { link: /afspraken, als CSV/, holds: /^\uFEFF?id;titel;soort;/ },
  },
];
