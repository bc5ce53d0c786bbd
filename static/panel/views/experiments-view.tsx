import { useEffect } from 'react';
import type { Experiments } from '../../../src/contract';
import { useDesk, useFocusHere } from '../experiments/desk';
import { ExperimentLists } from '../experiments/experiment-lists';
import { Ladders } from '../experiments/ladders';
import type { ShownExperiments } from '../experiments/shown-experiments';
import { StartOne } from '../experiments/start-one';
import type { Question } from '../use-question';
import { words } from '../words';
import { Answered } from './answered';

interface Props {
  readonly boardId: number;
  readonly experiments: Question<Experiments>;
  readonly focusMain: () => void;
}

/** What the team tries, what came of it, and how far each ladder is open. */
export function ExperimentsView({ boardId, experiments, focusMain }: Props) {
  return (
    <Answered question={experiments} reading={words.experiments.reading} focusMain={focusMain}>
      {(value) => <Shown boardId={boardId} value={value} question={experiments} />}
    </Answered>
  );
}

/** After a refresh that did not work: what is shown stays. */
function NotRead({ failure }: Pick<Question<Experiments>, 'failure'>) {
  if (failure === null) return null;
  return (
    <p className="saying-failure" role="alert">
      {failure.says} {failure.next}
    </p>
  );
}

function Shown(shown: ShownExperiments) {
  const { said, change } = useDesk();
  // What was said is old news when somebody comes back.
  useEffect(() => () => change(() => ({ said: null })), [change]);
  const section = useFocusHere<HTMLElement>('experiments');
  const { value, question } = shown;
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="experiments">
      <h2 id="experiments" className="sprint-name">
        {words.experiments.title}
      </h2>
      <p className="lead">{words.experiments.lead}</p>
      <p
        className={said?.about === `experiments/${shown.boardId}` ? 'said' : 'visually-hidden'}
        role="status"
      >
        {said?.says}
      </p>
      <NotRead failure={question.failure} />
      {value.experiments.length === 0 && <p className="quiet-box">{words.experiments.none}</p>}
      <StartOne library={value.library} />
      <ExperimentLists {...shown} />
      <Ladders shown={shown} />
    </section>
  );
}
