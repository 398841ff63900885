import { fileRules } from '#check/files/rules.ts';
import { jsonRules } from '#check/json/rules.ts';
import { kaartRules } from '#check/kaart/rules.ts';
import { briefRules, mdxRules, ownLinkRules } from '#check/mdx/brief-rules.ts';
import { frontMatterRules } from '#check/mdx/front-matter-rules.ts';
import { futureRules } from '#check/rules.ts';
import { refusalRules } from '#check/shape/refusal-rules.ts';
import { fieldRules } from '#check/shape/rules.ts';
import { plainTextRules } from '#check/text/plain-text-rules.ts';
import { linkRules, textRules } from '#check/text/rules.ts';
import { alineaRules, footnoteRules } from '#domain/brief/rules.ts';
import { outlineRules } from '#domain/place/rules.ts';
import { characterRules } from '#domain/problem/character-rules.ts';
import type { RuleInfo } from '#domain/problem/rule.ts';
import { afgeleidRules } from '#domain/register/rules/afgeleid-rules.ts';
import { ambtRules } from '#domain/register/rules/ambt-rules.ts';
import { bronsiteRules } from '#domain/register/rules/bronsite-rules.ts';
import { documentRules } from '#domain/register/rules/document-rules.ts';
import { geldRules } from '#domain/register/rules/geld-rules.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { kamerRules } from '#domain/register/rules/kamer-rules.ts';
import { movedRules } from '#domain/register/rules/moved-rules.ts';
import { navraagRules } from '#domain/register/rules/navraag-rules.ts';
import { bronRules, referenceRules } from '#domain/register/rules/reference-rules.ts';
import { rondeRules } from '#domain/register/rules/ronde-rules.ts';
import { verloopRules } from '#domain/register/rules/verloop-rules.ts';
import { vervolgRules } from '#domain/register/rules/vervolg-rules.ts';
import { withdrawnRules } from '#domain/register/rules/withdrawn-rules.ts';
import { werkwoordRules } from '#domain/register/rules/werkwoord-rules.ts';
import { canonicalRules } from '../canonical/rules.ts';
import { correctionRules } from '../correct/rules.ts';
import { permanenceRules } from '../gate/rules.ts';
import { proposalRules } from '../propose/rules.ts';
import { sourceRules } from '../propose/source-rules.ts';

/** Rules about one subject, under one heading of the manual. */
export interface RuleGroup {
  /** For editors, in Dutch. */
  title: string;
  rules: readonly RuleInfo[];
}

/** Every rule there is, in the order in which the check meets them. A new file of rules is added here and nowhere else. */
export const ruleGroups: readonly RuleGroup[] = [
  { title: 'Bestanden', rules: Object.values(fileRules) },
  { title: 'Tekst van een bestand', rules: Object.values(textRules) },
  { title: 'Bijzondere tekens', rules: Object.values(characterRules) },
  { title: 'JSON', rules: Object.values(jsonRules) },
  { title: 'Velden', rules: Object.values(fieldRules) },
  { title: 'Waarden', rules: Object.values(refusalRules) },
  { title: 'Opmaak in een record', rules: Object.values(plainTextRules) },
  { title: 'Het blok boven een brief', rules: Object.values(frontMatterRules) },
  { title: 'Een brief die niet te lezen is', rules: Object.values(mdxRules) },
  { title: 'De tekst van een brief', rules: Object.values(briefRules) },
  { title: 'Alinea’s', rules: Object.values(alineaRules) },
  { title: 'Voetnoten', rules: Object.values(footnoteRules) },
  { title: 'Links in een brief', rules: Object.values(linkRules) },
  { title: 'Links naar de atlas zelf', rules: Object.values(ownLinkRules) },
  { title: 'Verwijzingen', rules: Object.values(referenceRules) },
  { title: 'Bronnen', rules: Object.values(bronRules) },
  { title: 'Stukken en bijlagen', rules: Object.values(documentRules) },
  { title: 'Sites met bronnen', rules: Object.values(bronsiteRules) },
  { title: 'Namen, nummers en adressen', rules: Object.values(identityRules) },
  { title: 'Rondes en hun brief', rules: Object.values(rondeRules) },
  { title: 'Het verloop van een uitkomst', rules: Object.values(verloopRules) },
  { title: 'Moties, toezeggingen en Kamervragen', rules: Object.values(kamerRules) },
  { title: 'Geld bij een uitkomst', rules: Object.values(geldRules) },
  { title: 'Wat is afgeleid', rules: Object.values(afgeleidRules) },
  { title: 'Werkwoorden uit een stuk', rules: Object.values(werkwoordRules) },
  { title: 'Wie moet leveren, en ambten', rules: Object.values(ambtRules) },
  { title: 'Vervolg op een eerdere uitkomst', rules: Object.values(vervolgRules) },
  { title: 'Navragen', rules: Object.values(navraagRules) },
  { title: 'Wat nog niet kan zijn gebeurd', rules: Object.values(futureRules) },
  { title: 'Verhuisberichten', rules: Object.values(movedRules) },
  { title: 'Ingetrokken records', rules: Object.values(withdrawnRules) },
  { title: 'Adressen die niet verdwijnen', rules: Object.values(permanenceRules) },
  { title: 'De kaart', rules: Object.values(kaartRules) },
  { title: 'Omtrekken van gebieden', rules: Object.values(outlineRules) },
  { title: 'De vaste vorm', rules: Object.values(canonicalRules) },
  {
    title: 'Voorstellen',
    rules: [proposalRules, sourceRules, correctionRules].flatMap((rules) => Object.values(rules)),
  },
];

export const allRules: readonly RuleInfo[] = ruleGroups.flatMap(({ rules }) => rules);
