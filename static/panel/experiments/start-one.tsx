import { useState } from 'react';
import type { BreakerLibrary } from '../../../src/contract';
import { words } from '../words';
import { Choice, recordOf } from './choice';
import { useDesk } from './desk';

/** Begins a card about any breaker, those that Jira sees nothing of included. */
export function StartOne({ library }: { readonly library: readonly BreakerLibrary[] }) {
  const { start } = useDesk();
  const [chosen, choose] = useState('');
  const found = library.find(({ breaker }) => breaker === chosen);
  const begin = (): void => {
    if (found !== undefined) start({ id: chosen, name: found.name, weSee: '' });
  };
  const { about, choose: none, start: name } = words.experiments;
  return (
    <div className="start-one">
      <Choice
        label={about}
        value={chosen}
        options={{ '': none, ...recordOf(library, ({ breaker }) => breaker, nameOf) }}
        choose={choose}
      />
      <button type="button" className="button" aria-disabled={found === undefined} onClick={begin}>
        {name}
      </button>
    </div>
  );
}

function nameOf({ side, name }: BreakerLibrary): string {
  return `${words.talk.sides[side]}: ${name}`;
}
