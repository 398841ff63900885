/** Words that say how somebody asks, not about what. They never decide what is found when there are other words. */
const grammar = `
aan af al alle alleen als altijd ander andere anders bij binnen bijvoorbeeld ben bent daar daarna daarom dan dat de den der des deze die dit doe doen
doet door dus echt een eens eerst elk elke en enige er erbij erin erom erover ervan eventueel gaan gaat geen geven geeft ging
graag haar had heb hebben heeft heel hen het hier hoe hoeveel iets ik in is ja je jou jouw jullie kan komen komt
krijgen krijgt kun kunnen kunt laat laten maak maakt maar mag maken me meer men met mij mijn misschien moet moeten mogen na naar
nadat niet niets nog nu of om omdat onder ons onze ook op over per rond rondom samen sinds staan staat te tegen ten
ter tijdens toch toe toen tot tussen u uit uw vaak van vanaf vanuit vanwege veel via volgens voor voordat waar waaraan waarbij waardoor
waarin waarmee waarom waarop waarover waarvan waarvoor wanneer was wat we weet weinig wel welk welke werd werden weten wie wij wil
willen wilt word worden wordt zal zat zaten zit zitten ze zei zeggen zegt zich zien zij zijn zo zoals zonder zou zouden zoek zoeken vind vinden
hoor hoort horen behoren gebeurt gebeuren gebeurd gedaan gezegd uitgelegd betekent bedoeld bedoelt
stond stonden gaf gaven kwam kwamen deed deden liet lieten wilde wilden moest moesten kon konden mocht
vroeg vroegen werkt vond vonden eigenlijk zelf hun
nr s t n m d`;

/** What everything in the atlas is about: these words are required only when nothing else was typed. */
const everywhere = `
afspraak afspraken afgesproken afspreken overeengekomen uitkomst uitkomsten informatie info pagina pagina's
laatste nieuws nieuwe nieuw stand zaken status huidige actuele recente jaar gemaakt gaande plannen plan
situatie onderwerp zaak lijst overzicht alles brief brieven kamerbrief kamerbrieven kamerstuk kamerstukken kamer
rijk regio regio's gemeente gemeenten provincie provincies overheid overheden verschil
besproken gesproken spraken sprak bespraken
duurt duren duurde lang langer neemt nemen genomen snel sneller precies allemaal steeds`;

const grammarWords = toSet(grammar);
const everywhereWords = toSet(everywhere);

/** Whether a folded word only helps to ask. */
export function isGrammar(word: string): boolean {
  return grammarWords.has(word);
}

/** Whether a folded word says too little to require next to other words. */
export function isEverywhere(word: string): boolean {
  return everywhereWords.has(word);
}

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.replaceAll("'", '').split(/\s+/).filter(Boolean));
}
