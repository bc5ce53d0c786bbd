import { useEffect, useState } from 'react';
import { formatsFor } from './formats';
import { Panel } from './panel';
import { lookAround } from './surroundings';
import type { Surroundings } from './surroundings';
import { formatsContext } from './telling';
import { useWelcome, welcomeContext } from './welcome/use-welcome';
import { LoadingPage } from './views/loading-view';

/** The panel from its first paint: a skeleton until it is known where it stands, then the panel itself. */
export function App() {
  const [surroundings, setSurroundings] = useState<Surroundings | null>(null);
  const welcome = useWelcome();
  useEffect(() => {
    void lookAround().then(setSurroundings);
  }, []);
  if (surroundings === null) return <LoadingPage />;
  return (
    <formatsContext.Provider value={formatsFor(surroundings.locale, surroundings.timeZone)}>
      <welcomeContext.Provider value={welcome}>
        <Panel surroundings={surroundings} />
      </welcomeContext.Provider>
    </formatsContext.Provider>
  );
}
