/** Size of the map of the country in its own units; a point on it counts from the top left. */
export const mapSize = { width: 613, height: 724 };
