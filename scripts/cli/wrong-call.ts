/** Whoever called the command must call it otherwise: nothing was done. The message says what is wrong, in Dutch. */
export class WrongCall extends Error {}
