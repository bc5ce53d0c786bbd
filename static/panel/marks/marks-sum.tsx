import type { ClosedSprint, RunningSprint } from '../../../src/contract';
import { useTelling } from '../telling';
import type { Telling } from '../telling';
import { words } from '../words';
import { countMarks } from './count-marks';
import { MarkAll } from './mark-all';
import type { MarkDesk } from './use-mark-desk';

interface Props {
  readonly scope: RunningSprint | ClosedSprint;
  readonly desk: MarkDesk;
}

/** Above all changes: how many are marked as what, and the way through those that are not. For the team alone. */
export function MarksSum({ scope, desk }: Props) {
  const telling = useTelling();
  const { changes, marking } = scope;
  if (marking === 'not-the-team' || changes.length === 0) return null;
  return (
    <div className="quiet-box marks-sum">
      <p>{sumOf(scope, telling)}</p>
      {marking === 'open' && <Actions scope={scope} goThrough={desk.next(null)} />}
      <p className="figure-note">{marking === 'open' ? words.marks.unsigned : words.marks.frozen}</p>
    </div>
  );
}

interface ActionsProps {
  readonly scope: Props['scope'];
  readonly goThrough: (() => void) | undefined;
}

function Actions({ scope, goThrough }: ActionsProps) {
  return (
    <div className="mark-line">
      {goThrough !== undefined && (
        <button type="button" className="link-button" onClick={goThrough}>
          {words.marks.goThrough}
        </button>
      )}
      <MarkAll scope={scope} />
    </div>
  );
}

function sumOf({ changes }: Props['scope'], telling: Telling): string {
  const { marked, notMarked, toTalkAbout } = countMarks(changes);
  const talk = toTalkAbout === 0 ? '' : `, ${words.marks.toTalkAbout(telling.number(toTalkAbout))}`;
  const parts = [
    ...marked.map(({ kind, count }) => words.marks.counted[kind](telling.number(count))),
    ...(notMarked === 0 ? [] : [`${words.marks.notMarked(telling.number(notMarked))}${talk}`]),
  ];
  const all = words.changes(changes.length, telling.number(changes.length));
  return words.marks.sum(all, parts.join(' · '));
}
