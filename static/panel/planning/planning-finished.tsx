import { useRef, useState } from 'react';
import type { RunningSprint } from '../../../src/contract';
import { ask } from '../call';
import { SwitchButton } from '../consent/switch-button';
import { useTelling } from '../telling';
import { useNow } from '../use-now';
import { words } from '../words';

interface Props {
  readonly boardId: number;
  readonly sprint: RunningSprint;
}

/**
 * As long as the grace of a running sprint lasts the team can say, unsigned, that its plan stands. That it was said is
 * told during the first working day.
 */
export function PlanningFinished({ boardId, sprint }: Props) {
  const [pressedAt, setPressedAt] = useState<number | null>(null);
  const box = useRef<HTMLElement>(null);
  const inGrace = useNow() < sprint.planning.graceEndsAt;
  const finishedAt = sprint.planning.finishedAt ?? pressedAt;
  if (sprint.marking !== 'open') return null;
  if (finishedAt === null ? !inGrace : sprint.day.day > 1) return null;
  const finish = async () => {
    const answer = await ask('planningFinished', { boardId, sprintId: sprint.id });
    if (answer.kind === 'failed') return answer;
    // The button goes away: the focus stays here.
    box.current?.focus();
    setPressedAt(answer.value.finishedAt);
    return null;
  };
  return (
    <section ref={box} tabIndex={-1} className="section quiet-box planning" aria-labelledby="planning">
      <h3 id="planning" className="section-title">
        {words.planning.title(sprint.name)}
      </h3>
      {finishedAt === null && <Finish finish={finish} />}
      <Said finishedAt={finishedAt} />
    </section>
  );
}

function Finish({ finish }: { readonly finish: Parameters<typeof SwitchButton>[0]['send'] }) {
  return (
    <>
      <p>{words.planning.why}</p>
      <p className="notice-actions">
        <SwitchButton name={words.planning.finish} className="button" send={finish} />
      </p>
    </>
  );
}

/** There before anything is said, so that it is read out. */
function Said({ finishedAt }: { readonly finishedAt: number | null }) {
  const telling = useTelling();
  return <p role="status">{finishedAt !== null && words.planning.finished(telling.time(finishedAt))}</p>;
}
