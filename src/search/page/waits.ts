/**
 * Holds back what waits for the script of the page (`src/components/frame/Waits.astro`) until the script is done: what it adds then
 * pushes nothing down that could be read before.
 * @returns what shows it
 */
export function holdBack(): () => void {
  const box = document.querySelector('.waits');
  box?.classList.replace('waits', 'held');
  return () => box?.classList.remove('held');
}
