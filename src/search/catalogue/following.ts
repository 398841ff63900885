/** The page whose feed and calendar have everything: what a search about no selection can be followed by. */
export const wholeAtlas = '/mijlpalen/';

/** What the feed of a page is called, below its address. */
export const feedName = 'feed.xml';
/** What the calendar of a page is called, below its address. */
export const calendarName = 'agenda.ics';
