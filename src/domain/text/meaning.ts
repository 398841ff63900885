/** What every closed word means to readers: longer than 250 lines because each word has its label and definition. */

import type { InferableField } from '#schema/field/afgeleid.ts';
import type {
  Bronsoort,
  Cluster,
  Family,
  Gebeurtenis,
  Instrument,
  Instrumentstap,
  Intrekreden,
  Leesmaat,
  Navraagweg,
  Omvang,
  Programmastap,
  SilenceKind,
  Soort,
  Status,
  Toetsbaarheid,
  Vrager,
  Zekerheid,
} from '#schema/field/words.ts';

/** What a closed word means, for readers: a label and a definition. */
export interface Meaning {
  label: string;
  uitleg: string;
}

export const statusMeaning: Record<Status, Meaning> = {
  besproken: {
    label: 'Besproken',
    uitleg: 'Er is over gepraat. Of er iets is afgesproken of besloten, zegt geen bron.',
  },
  meegestuurd: {
    label: 'Meegestuurd',
    uitleg:
      'Het is als stuk naar het parlement gestuurd. Dat iets is meegestuurd, wil niet zeggen dat het is vastgesteld.',
  },
  aangekondigd: {
    label: 'Aangekondigd',
    uitleg:
      'Iemand heeft gezegd dat dit gaat gebeuren of dat dit de bedoeling is. Het is geen afspraak.',
  },
  afgesproken: {
    label: 'Afgesproken',
    uitleg: 'De partijen hebben dit afgesproken. Over de uitvoering is nog niets gemeld.',
  },
  genomen: {
    label: 'Genomen',
    uitleg:
      'Het besluit is genomen. Of het is uitgevoerd, is een andere vraag; daar gaat deze stand niet over.',
  },
  toegezegd: {
    label: 'Toegezegd',
    uitleg:
      'Het geld is beloofd of opzijgezet. Of iemand het al heeft gekregen, zegt de bron niet.',
  },
  beschikt: {
    label: 'Beschikt',
    uitleg: 'Er is officieel besloten dat een ontvanger het geld krijgt.',
  },
  loopt: { label: 'Loopt', uitleg: 'Volgens de laatste bron wordt hieraan gewerkt.' },
  'deels-gereed': {
    label: 'Deels gereed',
    uitleg: 'Een deel van het werk is klaar. Wat nog ontbreekt, staat erbij.',
  },
  gereed: {
    label: 'Gereed',
    uitleg: 'Volgens een bron is gedaan wat gedaan moest worden.',
  },
  'deels-nagekomen': {
    label: 'Deels nagekomen',
    uitleg: 'Een deel van wat was aangekondigd, is gebeurd. Wat nog ontbreekt, staat erbij.',
  },
  nagekomen: {
    label: 'Nagekomen',
    uitleg: 'Volgens een bron is gebeurd wat was aangekondigd.',
  },
  bijgesteld: {
    label: 'Bijgesteld',
    uitleg: 'De inhoud of de termijn is later veranderd. Wat er veranderde, staat in het verloop.',
  },
  vervallen: { label: 'Vervallen', uitleg: 'Een bron zegt dat dit niet meer doorgaat.' },
  onbekend: {
    label: 'Onbekend',
    uitleg:
      'Geen enkele bron zegt hoe het hiermee staat. Meldt een bericht iets zonder te zeggen hoe het ermee staat, dan blijft de stand die daarvóór bekend was.',
  },
};

/** What the statussen of a family have in common, for tables that count them together. */
export const familyMeaning: Record<Family, Meaning> = {
  voor: {
    label: 'In het vooruitzicht',
    uitleg: 'Besproken, meegestuurd, aangekondigd of toegezegd.',
  },
  vast: { label: 'Afgesproken', uitleg: 'Afgesproken, zonder bericht over de uitvoering.' },
  loopt: { label: 'Loopt', uitleg: 'Er wordt aan gewerkt.' },
  deels: { label: 'Deels klaar', uitleg: 'Deels gereed of deels nagekomen.' },
  klaar: {
    label: 'Klaar',
    uitleg: 'Een besluit is genomen, geld beschikt, werk gereed of een aankondiging nagekomen.',
  },
  anders: { label: 'Bijgesteld', uitleg: 'De inhoud of de termijn is veranderd.' },
  vervallen: { label: 'Vervallen', uitleg: 'Het gaat niet meer door.' },
  onbekend: { label: 'Onbekend', uitleg: 'Geen bron zegt hoe het ermee staat.' },
};

/** Why there is no later news of an outcome: three ways of not knowing. */
export const silenceMeaning: Record<SilenceKind, Meaning> = {
  verstreken: {
    label: 'Termijn verstreken zonder bericht',
    uitleg:
      'De dag waarop het klaar zou zijn is voorbij, en de atlas kent geen bericht van daarna. Dat betekent niet dat er niets is gebeurd.',
  },
  'niet-nagelezen': {
    label: 'Niet nagelezen',
    uitleg:
      'Na het laatste bericht verscheen een stuk van een latere ronde dat de atlas nog niet helemaal heeft nagelezen. Het antwoord kan daar gewoon in staan.',
  },
  gezocht: {
    label: 'Gezocht, niets gevonden',
    uitleg:
      'De stukken van een latere ronde zijn helemaal nagelezen, of iemand heeft gezocht, en er is niets gevonden. Dat betekent niet dat er niets is gebeurd.',
  },
};

export const soortMeaning: Record<Soort, Meaning> = {
  afspraak: {
    label: 'Afspraak',
    uitleg: 'Twee of meer partijen hebben dit met elkaar afgesproken.',
  },
  besluit: { label: 'Besluit', uitleg: 'Een bevoegde partij heeft dit besloten of vastgesteld.' },
  voornemen: {
    label: 'Voornemen',
    uitleg: 'Een partij wil dit of streeft ernaar. Het is niet afgesproken.',
  },
  traject: { label: 'Lopend traject', uitleg: 'Werk dat volgens de brief al bezig was.' },
  aankondiging: { label: 'Aankondiging', uitleg: 'Een partij heeft gemeld dat dit gaat gebeuren.' },
  stuk: {
    label: 'Stuk',
    uitleg:
      'Een document van de ronde waarvan alleen bekend is dat het er is. Of er iets in is afgesproken of besloten, is niet nagelezen.',
  },
};

/** Each soort with its article, to go on in a sentence. */
export const soortInSentence: Record<Soort, string> = {
  afspraak: 'een afspraak',
  besluit: 'een besluit',
  voornemen: 'een voornemen',
  traject: 'een lopend traject',
  aankondiging: 'een aankondiging',
  stuk: 'een stuk',
};

/** The plural of each soort, for lists and counts. */
export const soortPlural: Record<Soort, string> = {
  afspraak: 'afspraken',
  besluit: 'besluiten',
  voornemen: 'voornemens',
  traject: 'lopende trajecten',
  aankondiging: 'aankondigingen',
  stuk: 'stukken',
};

export const toetsbaarheidMeaning: Record<Toetsbaarheid, Meaning> = {
  concreet: { label: 'Concreet', uitleg: 'Achteraf is na te gaan of dit is gebeurd.' },
  procesafspraak: {
    label: 'Over het proces',
    uitleg: 'Het gaat om samen uitwerken, onderzoeken of overleggen. De uitkomst staat nog open.',
  },
  intentie: {
    label: 'Intentie',
    uitleg: 'Een richting of wens, zonder resultaat dat te controleren is.',
  },
};

export const gebeurtenisLabel: Record<Gebeurtenis, string> = {
  meegestuurd: 'Meegestuurd',
  vastgelegd: 'Vastgelegd',
  gesloten: 'Afspraak gesloten',
  gestart: 'Gestart',
  voortgang: 'Voortgang gemeld',
  uitgesteld: 'Uitgesteld',
  bijgesteld: 'Bijgesteld',
  gehaald: 'Gehaald',
  'deels-gehaald': 'Deels gehaald',
  vervallen: 'Vervallen',
  'stand-opgenomen': 'Stand opgenomen',
};

/** Why a record was withdrawn, for readers, as the end of “Ingetrokken:”. */
export const intrekredenLabel: Record<Intrekreden, string> = {
  onjuist: 'het klopte niet',
  dubbel: 'het stond er al',
  persoonlijk: 'om iemands privéleven',
  juridisch: 'om een juridische reden',
};

/** How big a change is, for readers. */
export const omvangLabel: Record<Omvang, string> = {
  groot: 'Grote wijziging',
  klein: 'Kleine wijziging',
};

export const instrumentMeaning: Record<Instrument, Meaning> = {
  ontwikkelperspectief: {
    label: 'Ontwikkelperspectief',
    uitleg: 'Het toekomstbeeld dat de overheden samen voor het gebied hebben.',
  },
  uitvoeringsagenda: {
    label: 'Uitvoeringsagenda',
    uitleg: 'Afspraken over wie wat doet om dat toekomstbeeld te bereiken.',
  },
  investeringsagenda: {
    label: 'Regionale investeringsagenda',
    uitleg: 'Welk geld bij de uitvoeringsagenda hoort en van wie het komt.',
  },
};

/** The agreement of Rijk and one provincie (34 682, nr. 205, Opmaat naar ruimtelijke arrangementen, alinea 3). */
export const arrangementMeaning: Meaning = {
  label: 'Stand van het arrangement',
  uitleg: 'Afspraken over en weer van Rijk en provincie over de ruimte in de provincie.',
};

/** What happened to a programme itself: whoever asks for news of an outcome also asks how far its programme is. */
export const programmaMeaning: Meaning = {
  label: 'Hoe ver het is',
  uitleg: 'De stappen die een bron noemt. Een ontwerp is nog geen vastgesteld plan.',
};

export const stapLabel: Record<Instrumentstap | Programmastap, string> = {
  voorstel: 'Voorstel aangeboden',
  'in-de-maak': 'In de maak',
  aangekondigd: 'Aangekondigd',
  aangeboden: 'Aangeboden',
  ingestemd: 'Ingestemd',
  vastgesteld: 'Vastgesteld',
  vrijgegeven: 'Vrijgegeven',
  behandeld: 'Behandeld',
  bestaat: 'Bestaat',
  voorontwerp: 'Voorontwerp',
  ontwerp: 'Ontwerp',
  'van-kracht': 'Van kracht',
  bijgesteld: 'Bijgesteld',
  afgerond: 'Afgerond',
  vervallen: 'Vervallen',
};

/** What readers call a field of which something is inferred. */
export const inferredLabel: Record<InferableField, string> = {
  provincies: 'provincie',
  gebieden: 'gebied',
  landsdelen: 'landsdeel',
  regios: 'regio',
  partijen: 'partij',
  programmas: 'programma',
  themas: 'thema',
  termijn: 'termijn',
};

/** What kind of source something is, for readers. */
export const bronsoortMeaning: Record<Bronsoort, Meaning> = {
  'officiele-publicatie': {
    label: 'Officiële publicatie',
    uitleg:
      'Een stuk zoals het officieel is uitgegeven: een Kamerstuk, een bijlage of de Staatscourant.',
  },
  overheidssite: {
    label: 'Site van een overheid',
    uitleg: 'Een overheid of een samenwerking van overheden schrijft er zelf over haar werk.',
  },
  organisatie: {
    label: 'Site van een organisatie',
    uitleg:
      'Een bedrijf, vereniging, kennisinstelling of vrijwilliger schrijft erover of bewaart het stuk.',
  },
  pers: { label: 'Pers', uitleg: 'Een krant, omroep, vakblad of nieuwssite schrijft erover.' },
};

export const clusterLabel: Record<Cluster, string> = {
  'haven-industrie': 'haven- en industriegebied',
  landelijk: 'landelijk gebied',
  verstedelijking: 'verstedelijkingsgebied',
};

/** What readers see beside a fact that is less than certain; empty for a confirmed one. */
export const zekerheidNote: Record<Zekerheid, string> = {
  bevestigd: '',
  afgeleid: 'afgeleid',
  onbevestigd: 'nog niet bevestigd',
};

/** How far the atlas has read a document, for readers. */
export const leesmaatLabel: Record<Leesmaat, string> = {
  niet: 'niet nagelezen',
  deels: 'voor een deel nagelezen',
  geheel: 'helemaal nagelezen',
};

/** By which way a question was put, to go on in a sentence: “gevraagd per e-mail”. */
export const navraagwegLabel: Record<Navraagweg, string> = {
  'e-mail': 'per e-mail',
  brief: 'per brief',
  formulier: 'met een formulier',
  'woo-verzoek': 'met een Woo-verzoek',
  telefoon: 'per telefoon',
  mondeling: 'mondeling',
};

/** What kind of person or body asked, to go on in a sentence: “gevraagd door een inwoner”. */
export const vragerLabel: Record<Vrager, string> = {
  redactie: 'de redactie van de atlas',
  inwoner: 'een inwoner',
  journalist: 'een journalist',
  onderzoeker: 'een onderzoeker',
  volksvertegenwoordiger: 'een volksvertegenwoordiger',
  organisatie: 'een organisatie',
  overheid: 'een overheid',
};
