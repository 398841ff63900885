import { monthNames } from '#domain/text/months.ts';

/** The words around a citation, by what they mean. All are in lower case, as `Tokens.word` gives them. */

/** Words that say that the number after them is a dossier. */
export const stukWords = setOf(
  'kamerstuk kamerstuknummer kamerstuknr kamerstukdossier kamerdossier kamerdossiernummer',
  'dossier dossiernummer dossiernr kst kamerst vetnummer wetsvoorstel initiatiefwetsvoorstel',
);

/** Their plurals: several dossiers may follow. */
export const stukkenWords = setOf(
  'kamerstukken kamerstuknummers kamerstuknrs kamerstukdossiers kamerdossiers',
  'kamerdossiernummers dossiers dossiernummers dossiernrs wetsvoorstellen',
);

/** Words before a session year. */
export const yearWords = setOf('vergaderjaar vergaderjaren zitting zittingsjaar zittingsjaren vj');

/** Words that announce one number of a paper. */
export const numberWords = setOf(
  'nr nummer no num nº nᵒ letter ondernummer stuknummer stuknr volgnummer',
);
/** Words that announce several. */
export const numbersWords = setOf(
  'nrs nummers nos nºs letters ondernummers stuknummers volgnummers',
);

/** Words that stand for the dossier of the citation before. */
export const sameWords = setOf('idem ibidem ibid');

/** Words before a page, which is not part of what a citation points at. */
export const pageWords = setOf('p pp pag pagina blz bladzijde bladzijden');

/** A five-digit number after one of these is not a dossier, whatever follows. */
export const foreignWords = setOf(
  'artikel artikelen art lid euro eur usd postbus antwoordnummer telefoon telefoonnummer tel fax',
  'mobiel kvk kvknummer rsin bsn isbn issn iban postcode huisnummer kenteken blg ecli zaaknummer',
  'rolnummer kenmerk referentie ref polis kavel perceel lot order factuur klant vergunning project',
  // Norms and guidelines have numbers and parts too: “ISO 27 001, nr. 2”.
  'norm normblad richtlijn verordening iso iec nen din brl npr nta nvn isso crow ieee rfc astm pgs',
  'cen cenelec etsi itu ansi',
  'zaak verzoek aanvraag offerte melding besluit beschikking uitspraak vonnis arrest',
  'bedrag rekening prijs som totaal aantal oppervlakte toestel vlucht pagina bladzijde',
);

/** Nouns and verbs that a citation without a citation word can follow at once: “motie 36 512, nr. 76”. */
export const openingWords = setOf(
  'brief brieven kamerbrief kamerbrieven motie moties amendement amendementen nota notas verslag',
  'verslagen stuk stukken bijlage bijlagen advies antwoord antwoorden debat memorie toelichting',
  'voorstel voorstellen wet rijkswet begroting begrotingen bron bronnen document documenten tekst',
  'regering kabinet minister staatssecretaris commissie lid leden fractie kamer voorzitter',
  'lijst rapport rapporten mvt mva nnv nv kst eindverslag gewijzigd gewijzigde nader verwijzing',
  'bevat betreft luidt noemt citeert vermeldt conform cf vergelijk inzake aldus namelijk genaamd',
  'eerder eerdere verwijzend blijkens ingevolge krachtens resp bijv bijvoorbeeld jo juncto',
  'bzk ocw ez ezk kgg lnv lvvn vro vws szw ienw jenv def fin az bz',
);

/** Other official journals: there the number follows the year. */
export const gazetteWords = setOf(
  'stcrt staatscourant stb staatsblad trb tractatenblad pb pbeu pbeg publicatieblad gmb prb wsb',
  'bgr',
);

/** Things that are counted: a number before one of these is a quantity. */
export const unitWords = setOf(
  'euro eur miljoen miljard mln mld duizend procent woning woningen huizen huishoudens banen',
  'inwoners bewoners mensen personen hectare hectaren ha km kilometer meter m ton kilo kg liter',
  'jaar uur dagen keer maal stuks pagina bladzijden moties bomen bezoekers leerlingen studenten',
  'voertuigen gemeenten provincies waterschappen fte mw gw kwh',
);

/** The months: a number before one is a day. */
export const monthWords: ReadonlySet<string> = new Set(monthNames);

/** Words that can follow a number without being what it counts. */
export const functionWords = setOf(
  'aan al alle als alsmede alsook bij daarin daarover dan dat de der deze die dit door dus een',
  'en er gaan gaat geeft had hebben heeft het hier hoe hun in is kan kon maar met na naar niet',
  'nog nu of om omdat onder ook op over respectievelijk sinds staan staat te ten ter tot tussen',
  'uit van vanaf vgl via volgens voor waar waarbij waarin waarmee want waren was wat werd werden',
  'wie wordt worden zie zijn zoals zonder zou zouden zullen achter beide behalve evenals gelet gezien ja',
  'nee mede noch ondanks sedert tegen tijdens wegens zowel',
);

/** Capitals after a dossier that mean something other than a paper of the Eerste Kamer. */
export const otherCapitals = setOf('tk ek sp cu eu nl ez vn ns pm vs uk nb');

function setOf(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
