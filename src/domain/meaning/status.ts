import type { Family, SilenceKind, Status } from '#schema/field/words.ts';
import type { Meaning } from './meaning.ts';

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

/** A family as a short class, `vo` or `kl`, for tables with thousands of numbers: words.css has it beside the whole word. */
export function familyMark(family: Family): string {
  return family.slice(0, 2);
}

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
