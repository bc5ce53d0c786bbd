import type { AskSite } from './ask-site';
import type { SiteLine } from './site-line';
import type { Action, Location } from './wire';

type Listener = (location: Location, action: Action) => void;
type Target = string | Partial<Location>;

interface Told {
  action: Action;
  location: Location;
}

/**
 * The address bar, lent to the panel. A step the panel takes itself is told to its listeners at once, before the page
 * around writes it down: `history.location` is right on the next line.
 */
export async function createHistory(line: SiteLine, ask: AskSite): Promise<object> {
  const listeners = new Set<Listener>();
  const told: Told = { action: 'POP', location: (await ask('createHistory')) as Location };
  const history = Object.assign(told, steps(tell, ask), {
    listen(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createHref: (target: Target) => hrefOf(locationOf(target)),
  });

  function tell(action: Action, location: Location): void {
    Object.assign(told, { action, location });
    for (const listener of listeners) listener(location, action);
  }

  line.hear('location', ({ location }) => {
    tell('POP', location);
  });
  return history;
}

/** The steps that a panel can take: its own it makes at once, those through the browser's history come back as told. */
function steps(tell: (action: Action, location: Location) => void, ask: AskSite) {
  function step(action: 'PUSH' | 'REPLACE', location: Location): void {
    tell(action, location);
    void ask('historyStep', { action, location });
  }
  const go = (count: number) => {
    void ask('historyGo', { steps: count });
  };
  return {
    push: (target: Target, state?: unknown) => {
      step('PUSH', locationOf(target, state));
    },
    replace: (target: Target, state?: unknown) => {
      step('REPLACE', locationOf(target, state));
    },
    go,
    goBack: () => {
      go(-1);
    },
    goForward: () => {
      go(1);
    },
  };
}

const ANYWHERE = 'http://panel.invalid';

function locationOf(target: Target, state?: unknown): Location {
  const { pathname, search, hash } = new URL(typeof target === 'string' ? target : hrefOf(target), ANYWHERE);
  const kept = typeof target === 'string' ? state : target.state;
  return { pathname, search, hash, ...(kept === undefined ? {} : { state: kept }) };
}

function hrefOf({ pathname = '/', search = '', hash = '' }: Partial<Location>): string {
  return `${pathname}${search}${hash}`;
}
