import type { PlaceView } from '../place';
import { words } from '../words';

const VIEWS: readonly { readonly view: PlaceView; readonly name: string }[] = [
  { view: 'sprint', name: words.sprintView },
  { view: 'next-sprint', name: words.nextView },
  { view: 'velocity', name: words.velocityView },
  { view: 'breakers', name: words.breakersView },
  { view: 'experiments', name: words.experimentsView },
  { view: 'check-in', name: words.checkInView },
  { view: 'agreement', name: words.agreementView },
  { view: 'earlier-sprints', name: words.earlierView },
  { view: 'numbers', name: words.numbersView },
];

interface Props {
  readonly current: PlaceView;
  readonly go: (view: PlaceView) => void;
}

/** The way from each view to the others. */
export function ViewLinks({ current, go }: Props) {
  return (
    <nav className="views" aria-label={words.views}>
      {VIEWS.map(({ view, name }) => (
        <button
          key={view}
          type="button"
          className="view-link"
          aria-current={view === current ? 'page' : undefined}
          onClick={() => {
            go(view);
          }}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
