export const matchWeights = { inflection: 0.95, tail: 0.6, head: 0.55, middle: 0.45, family: 0.5 };
export const closeMatch = 0.9;
export const fairMatch = 0.5;
export const shortestFamily = 5;
export const gemeenteNameShare = 2;
export const shortestInflectedName = 4;
export const otherNameRank = 2;
export const gemeenteRank = 1;
export const longestName = 8;
export const shortestKindWord = 3;
export const shortestCorrected = 4;
export const twoSlipsFrom = 8;
export const otherStartFrom = 6;
export const otherStartSlips = 0.5;
export const shortestCompoundHalf = 4;
export const shortestHalfApart = 3;
export const shortestBeginning = 4;
export const mostCompletions = 12;
export const beginningWeight = 0.4;
export const saturation = 2;
export const otherWordShare = 0.05;
export const phraseWeight = 1.5;
export const nearby = 24;
export const nearScore = 6;
export const nameScores = {
  title: 14,
  alias: 12,
  provinceOfGemeente: 10,
  day: 3,
  value: 3,
  widerValue: 1.5,
};
export const kindWeights = {
  afspraak: 1.15,
  besluit: 1.1,
  voornemen: 1.1,
  'lopend-traject': 1.1,
  aankondiging: 1.1,
  brief: 0.8,
  partij: 0.7,
  kamerstuk: 0.85,
  ronde: 0.6,
  begrip: 0.95,
  gemeente: 0.35,
  uitleg: 0.4,
};
export const hintWeight = 1.6;
export const datedWeight = 3;
export const helpAtMost = 1;
export const titleShare = 1.4;
export const helpInTitle = 0.3;
export const shortTitleShare = 0.6;
export const enoughFull = 5;
export const commonShare = 0.04;
export const rarePages = 3;
export const shortestPart = 5;
export const excerptLength = 30;
export const mostSubresults = 3;
export const excerptTail = 4;
export const sentenceReach = 12;
export const leadWords = 6;
export const aliasPenalty = 0.25;
export const gemeentePenalty = 0.5;
