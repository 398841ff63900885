/**
 * Files whose styles are written into every page, because every page begins with what they style; each adds bytes to all pages.
 * Those of the start page and of a letter are written into those pages only. See docs/besluiten/47.
 */
export const seenFirst = {
  first: [
    'styles/site',
    'layouts/(?:Page|AfspraakListPage|PlacePage)',
    'components/afspraak/(?:AfspraakList|Gezocht|OutcomesByThema|StandBlock|ThemaLead|Verloop)',
    'components/frame/(?:Breadcrumbs|Header|PageTitle)',
    'components/navraag/AskBlock',
    'components/place/PlaceLead',
    'components/stand/(?:StandLine|StatusBadge)',
    'components/text/(?:EntryList|JumpList|ListChoices|NoteRefs|Passages|Tekst|Unbroken|Words)',
    'components/zoeken/SearchForm',
  ],
  'first-start': ['pages/index', 'components/start/(?!LatestNews)\\w+'],
  'first-letter': ['pages/brieven/\\[jaar\\]/\\[\\.\\.\\.sectie\\]', 'components/brief/Place'],
};

/**
 * The styles of all components and layouts in one sheet: many small ones are more requests, and weigh more together. A page
 * has at most one more, of its own.
 */
export const styleSheets = [
  ...Object.entries(seenFirst).map(([name, files]) => ({
    name,
    test: new RegExp(`/src/(?:${files.join('|')})\\.[\\w.]*.*css`),
    priority: 1,
  })),
  // The overview is on few pages, and its style is one in twenty bytes of the sheet.
  { name: 'table', test: /\/src\/(?:components\/overview\/(?:Thema|Matrix)|layouts\/Matrix).*css/ },
  {
    name: 'site',
    // What a page of one file has for itself is a sheet of its own; of provincies and themas it is one rule.
    test: /\/src\/(?!pages\/(?!(?:provincies|themas)\/\[id\])|components\/(?:code|zoeken\/(?!SearchForm))).*css/,
  },
  { name: 'code', test: /\/src\/(?:components\/code|pages\/data)\/.*css/ },
];
