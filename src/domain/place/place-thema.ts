/** Path of the page about one thema in one place: `/provincies/overijssel/water/`. Not every place has one of every thema. */
export function placeThemaPath(place: { path: string }, thema: { id: string }): string {
  return `${place.path}${thema.id}/`;
}
