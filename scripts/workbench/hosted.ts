/** The base path of the hosted site, and of the development server under test. */
export const base = '/atlas';
/** The repository that the hosted site links to. */
export const repository = 'https://github.com/voorbeeld/afsprakenatlas';
/** Who keeps the hosted site. */
export const keeper = { name: 'Provincie Voorbeeld', contact: 'atlas@voorbeeld.example' };
