/** What is said when the texts themselves cannot be had: the only sentence that the bundle holds. */
export function sayWithoutWords(place: HTMLElement): void {
  const says = document.createElement('p');
  says.setAttribute('role', 'alert');
  says.textContent = 'The texts of Trust Signals could not be loaded. Reload the page to try again.';
  document.documentElement.lang = 'en';
  place.replaceChildren(says);
}
