// What stands above and below the results of most searches, as one script.

export { answerCard } from './answer-card.ts';
export { followNodes } from './follow-nodes.ts';
