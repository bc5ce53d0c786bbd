import { SwitchButton } from '../consent/switch-button';
import { TwoSteps } from '../consent/two-steps';
import { words } from '../words';
import { useMove } from './shown-experiments';
import type { OneShown } from './shown-experiments';

/** A draft is started with the sprint that runs or with the next one, or it is discarded. */
export function DraftMoves({ experiment, shown }: OneShown) {
  const move = useMove({ experiment, shown });
  const texts = words.experiments;
  const { runningSprint } = shown.value;
  const start = (name: string, from: 'running-sprint' | 'next-sprint') => (
    <SwitchButton name={name} className="button" send={() => move({ kind: 'start', from }, texts.started)} />
  );
  const about = `experiments/${shown.boardId}`;
  const gone = () => ({ focus: 'experiments', said: { about, says: texts.discarded } });
  return (
    <>
      <p className="notice-actions">
        {runningSprint !== null && start(texts.startThis(runningSprint.name), 'running-sprint')}
        {start(texts.startNext, 'next-sprint')}
      </p>
      <TwoSteps
        {...texts}
        name={texts.discard}
        send={() => move({ kind: 'discard' }, texts.discarded, gone)}
      />
    </>
  );
}
