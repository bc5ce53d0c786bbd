import { useState } from 'react';
import { Titled } from '../parts/titled';
import { words } from '../words';
import { useDesk } from './desk';
import { ExperimentArticle } from './experiment-card';
import type { ShownExperiments } from './shown-experiments';
import { WriteCard } from './write-card';

type Kind = keyof typeof words.experiments.lists;

/** What is being written first, then what waits for a decision, what runs, the drafts, and folded what is over. */
export function ExperimentLists(shown: ShownExperiments) {
  const { lists } = words.experiments;
  return (
    <>
      <BeingWritten {...shown} />
      {(Object.keys(lists) as Kind[])
        .filter((kind) => shown.value.experiments.some(({ state }) => state.kind === kind))
        .map((kind) => (
          <Titled key={kind} id={`experiments-${kind}`} title={lists[kind]}>
            <Cards kind={kind} shown={shown} />
          </Titled>
        ))}
      <Reviewed {...shown} />
    </>
  );
}

/** New cards, and changes of cards that others took away. */
function BeingWritten(shown: ShownExperiments) {
  const { forms } = useDesk();
  const { boardId, value } = shown;
  return forms
    .filter((form) => form.boardId === boardId && !value.experiments.some(({ id }) => id === form.id))
    .map((form) => <WriteCard key={form.token} form={form} shown={shown} />);
}

function Cards({ kind, shown }: { readonly kind: Kind | 'reviewed'; readonly shown: ShownExperiments }) {
  return (
    <div className="experiments">
      {shown.value.experiments
        .filter(({ state }) => state.kind === kind)
        .map((experiment) => (
          <ExperimentArticle key={experiment.id} experiment={experiment} shown={shown} />
        ))}
    </div>
  );
}

function Reviewed(shown: ShownExperiments) {
  const { said } = useDesk();
  const [open, setOpen] = useState(false);
  const reviewed = shown.value.experiments.filter(({ state }) => state.kind === 'reviewed');
  // The card that was just reviewed must not vanish.
  if (!open && reviewed.some(({ id }) => id === said?.about)) setOpen(true);
  if (reviewed.length === 0) return null;
  return (
    <details className="section breaker" open={open}>
      <summary>
        <h3 className="section-title">{words.experiments.reviewed}</h3>
      </summary>
      <Cards kind="reviewed" shown={shown} />
    </details>
  );
}
