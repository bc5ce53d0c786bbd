import { words } from '../words';
import { useOneWelcome } from './use-welcome';

/** Opens the welcome again, and closes it. */
export function WelcomeButton() {
  const welcome = useOneWelcome();
  if (welcome === null) return null;
  const { isOpen, toggle, opener } = welcome;
  return (
    <button
      type="button"
      ref={opener}
      className="button"
      aria-label={words.welcome.open}
      aria-expanded={isOpen}
      onClick={toggle}
    >
      ?
    </button>
  );
}
