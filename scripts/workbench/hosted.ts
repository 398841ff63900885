/** The folder on its host in which two of the three sites under test are published. */
export const base = '/atlas';
/** The repository that the hosted site says it is made from. */
export const repository = 'https://github.com/voorbeeld/afsprakenatlas';
