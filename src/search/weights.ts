/**
 * The weights of the search: numbers that decide what it finds, lets in or puts first. They may be nowhere else in
 * `words/`, `catalogue/` and `query/`; a test refuses fractions there.
 *
 * Each weight names the questions that need it. A question between “ ” must be in `tests/zoeken/vragen/*.json`, which a
 * test checks. The word after it tells what happened when all those questions were asked without the weight:
 * - _fails_: a named question scores less;
 * - _reorders_: no question scores less, but the named ones get a different first ten;
 * - _says_: the named ones get other notices or suggestions;
 * - _tested_: only the test that is named notices.
 */

// How much a word that answers for another is worth; the word itself is worth 1 (`words/vocabulary.ts`).

export const matchWeights = {
  /** Another form: “metro”, “Eindhove”. Fails at half of this. */
  inflection: 0.95,
  /** The end of a compound: “woningbouw locaties”, “beschikbaarheid”. Fails at a third of this. */
  tail: 0.6,
  /** The beginning of a compound: “woningbouw locaties”. Fails at a third of this. */
  head: 0.55,
  /** A part in the middle: “schade fundering huizen”, “kanaal”. Reorders. */
  middle: 0.45,
  /** A word that begins as typed: “Maastrich”. Reorders. */
  start: 0.7,
  /** Another word of the family: “trechteren”, “hoe worden de afspraken gemonitord?”. Fails. */
  family: 0.5,
};
/**
 * Shorter words have no family: “geld”, “hoeveel geld krijgen gemeenten voor woningbouw”. Says. When no word has one,
 * “monitort” and “verzakt” fail.
 */
export const shortestFamily = 5;
/** A match above this is the word itself or a form of it. Tested: `-water` leaves zoetwater in (`search.test.ts`). */
export const closeMatch = 0.9;
/** A match above this is a known form, so the word is no slip: “luchthavens”, “weilanden”. Says. */
export const fairMatch = 0.5;

// Names (`catalogue/name-index.ts`, `catalogue/catalogue.ts`, `query/names.ts`).

/** A word on at most this many pages per gemeente of that name is only a name, without other forms: “krimp”. Fails. */
export const gemeenteNameShare = 2;
/** An alias comes after titles. Tested: Almere is a gemeente before it is Flevoland (`search.test.ts`). */
export const otherNameRank = 2;
/** A gemeente comes after other pages of that name: “Groningn”, “Utrehct”. Reorders. */
export const gemeenteRank = 1;
/** Names of more words than this are not looked for: “Verkeer en Waterstaat”, “De Friese Meren”. Fails at two. */
export const longestName = 8;

// Slips (`words/spelling.ts`, `query/meant-word.ts`).

/**
 * Words with fewer letters are not corrected: “EZK” (fails at three), “Den Bosh” and “gemeente Zwole” (fail at six).
 */
export const shortestCorrected = 4;
/** From this many letters on, a word may have two slips: “klimaatadaptie”, “Moerdjik”, “Maasbragt”. Fails. */
export const twoSlipsFrom = 8;
/** From this many letters on, the first letter may be the slip: “wonder”, “Tata Steel”. Says. */
export const otherStartFrom = 6;
/** How much more such a slip counts than another: “laren zingen”. Says. */
export const otherStartSlips = 0.5;
/**
 * Two words of at least this many letters can make a new word, which is no slip: “vrachtverkeer”, “regiodeal”. Fails.
 */
export const shortestHalf = 4;

/** From this many letters on, a word beside another of the name of a person may have two slips: “Kaasja Ollongren”. Fails. */
export const twoSlipsInNameFrom = 6;

// Words that are still being typed (`query/word-term.ts`, `query/unknown-word.ts`).

/** Shorter words begin too many others: “Maastrich”. Reorders. */
export const shortestBeginning = 4;
/** Names with fewer letters typed are too many: “Maastrich”. Says. */
export const shortestNameStart = 3;
/** Beginnings with fewer letters are not corrected: “ontwikelpersp”. Fails without any. */
export const shortestMistypedStart = 6;
/** Limits how many words the index is asked for one beginning: “Eindhove”. No question has so many. */
export const mostCompletions = 12;

// What a page has of one term (`query/retrieve.ts`, `query/found-pages.ts`).

/**
 * A word that is this many times on a page has half of its highest score (the k of BM25): “woningen Apeldoorn”.
 * Reorders.
 */
export const saturation = 2;
/** The share of its score that another word of one term adds to the best: “goederenvervoer Limburg”. Reorders. */
export const otherWordShare = 0.05;
/** Words next to each other tell more than one word: “boeren groene hart”. Reorders. */
export const phraseWeight = 1.5;
/** Fewer words than this apart is close together, and the closer the better: “bouwen buiten de stad”. Fails at 200. */
export const nearby = 24;
/** The most that being close together adds: “energie in Limburg”, “6 en 7 november”. Fails. */
export const nearScore = 6;
/** What a page scores for a name in the query. */
export const nameScores = {
  /** It has that title: “woningbouw amsterdam”, “defensie terrein”. Reorders. */
  title: 14,
  /** It has that alias: “stadsrand flevoland”, “BO’s Leefomgeving juni 2025”. Fails. */
  alias: 12,
  /** It is the provincie of the gemeente of that name: “in welke provincie ligt Dronten”, “gemeente Zwolle”. Fails. */
  provinceOfGemeente: 10,
  /** It has that datum: “brief 12 november 2024”, “kamerbrief 12 juni 2025”. Reorders. */
  day: 3,
  /** It belongs to that provincie, thema, …: “landbouw”. Fails. */
  value: 3,
  /** It belongs to the thema of which the name is a part: “zoetwater Overijssel”. Reorders. */
  widerValue: 1.5,
};

/** What a page scores for its kind, when that is all that is typed: “thema“s”. Fails. */
export const kindScore = 30;

// Where a page has the terms (`query/together.ts`).

/** How many of the best pages are read for where they have the terms: “energie in Limburg”. Reorders. */
export const mostReread = 20;
export const togetherWeights = {
  /** How much more a page is worth that has all terms in one sentence: “energie in Limburg”. Reorders. */
  sentence: 0.6,
  /** How much more when they are in one paragraph of a letter: “energie in Limburg”. Reorders. */
  section: 0.4,
  /** The factor for an outcome that counts for a place as for all others: “energie in Limburg”. Reorders. */
  everywhere: 0.5,
};
/** An outcome with more places than this counts for all of them, not for each: “energie in Limburg”. Reorders. */
export const widestPlaces = 5;

/** What a letter scores that has the paragraph that is asked for. Tested: `place.test.ts`. */
export const placedScore = 100;

// Pages against each other (`query/rank.ts`).

/** The factor for the score of a page of this kind; 1 for other kinds. Outcomes go before the letter they come from. */
export const kindWeights = {
  /** “boeren groene hart”. Reorders. */
  afspraak: 1.15,
  /** “woningbouw mobiliteit bevestigd”. Reorders. */
  besluit: 1.1,
  /** “spoor Flevoland”. Reorders. */
  voornemen: 1.1,
  /** “stations Limburg”. Reorders. */
  'lopend-traject': 1.1,
  /** “woningbouw Alkmaar”. Reorders. */
  aankondiging: 1.1,
  /** “spoor Flevoland”, “motie-Minhas”. Fails. */
  brief: 0.8,
  /** “stroomnet”, “waarom is het stroomnet vol?”. Fails. */
  partij: 0.7,
  /** “zwembad bij de woningbouw”. Reorders. */
  kamerstuk: 0.85,
  /** “motie-Minhas”. Fails. */
  ronde: 0.6,
  /** “deltabeslissingen 2026”. Reorders. */
  begrip: 0.95,
  /** “stations Limburg”, “Brainport Limburg”. Reorders. */
  gemeente: 0.35,
  /** “motie-Minhas”. Fails. */
  uitleg: 0.4,
};
/** The factor for a page that explains a subject, when only that is asked by name: “zoetwater”. Reorders. */
export const explainingWeight = 0.5;
/**
 * The factor for a kind that the query asks for: “Minas motie”, “wat stond er in de brief over water en bodem”. Fails.
 */
export const hintWeight = 2.5;
/** The extra factor when its day is asked for too, which is almost its name: “brief van 12-11-2024”. Fails. */
export const datedWeight = 3;
/** The most that a word that says little adds: “welke vier nieuwe woningbouwlocaties zijn er”. Fails. */
export const helpAtMost = 1;
/** How much such a word in the title adds: “welke vier nieuwe woningbouwlocaties zijn er”. Fails. */
export const helpInTitle = 0.3;
/** How much a title with all the terms adds: “wonen en werken balans”, “Limburg Centraal”. Fails. */
export const titleShare = 1.4;
/** How much more a title without other words adds: “beschikbaarheid”, “bouwen buiten de stad”. Fails. */
export const shortTitleShare = 0.6;

// What is let in (`query/find.ts`, `query/suggestions.ts`).

/**
 * When fewer pages have all words, pages with the most of them follow: “vijf miljard”, “woningbouw amsterdam”. Fails.
 */
export const enoughFull = 5;
/**
 * Pages that lack more words follow too when what they have tells at least this share of what the best has: the subject
 * counts for more than who acts. Fails: “welke maatregelen neemt het kabinet voor landbouwgrond”.
 */
export const tellingShare = 0.6;
/** The factor for a page that lacks more words than others but that the query names: “haven Zeeland”. Reorders. */
export const onlyNamed = 0.3;
/**
 * A word on a larger share of the pages is no subject of a question: “Keizer minister”, “Lelystad Heliport vliegveld”.
 * Fails.
 */
export const commonShare = 0.04;
/** Pieces of an unknown word with fewer letters are endings, not suggestions: “kernenergie”, “basisschool”. Says. */
export const shortestPart = 5;

// When one outcome is clearly meant (`query/asked-answer.ts`). Tested: `asked-answer.test.ts`.

/** The share of the words asked for that its title has, where the end of a compound counts for a part. */
export const clearTitle = 0.8;
/** How many times the score of the next outcome it has, when that has the words in its title too. */
export const clearLead = 1.25;

// What is shown of a page (`query/excerpt.ts`). Tested: `excerpt.test.ts`; the questions judge pages, not excerpts.

/** Words in an excerpt; a longer sentence is cut. */
export const excerptLength = 36;
/** A word found among the last words of an excerpt has no context after it, so these do not count. */
export const excerptTail = 4;
/** Words before the first word found, in a sentence that is too long to show. */
export const leadWords = 6;
/** Paragraphs of a letter shown in one result. */
export const mostSubresults = 3;

// Names that complete what is typed in the box (`query/complete-name.ts`). Tested: `complete-name.test.ts`.

/** An alias comes after titles that match at the same place. */
export const aliasPenalty = 0.25;
/** A gemeente comes after other pages whose names match at the same place. */
export const gemeentePenalty = 0.5;
