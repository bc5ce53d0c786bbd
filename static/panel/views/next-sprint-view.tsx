import type { Conversation, PlannedSprint } from '../../../src/contract';
import { Notices } from '../talk/notices';
import { ForTheTeam } from '../talk/for-the-team';
import type { Heard } from '../talk/for-the-team';
import type { NextSprint } from '../use-next-sprint';
import { Usually } from '../parts/usually';
import { words } from '../words';
import { EmptyView } from './empty-view';
import { FailureView } from './failure-view';
import { InTime } from './in-time';
import { LoadingView } from './loading-view';
import { PlannedView } from './planned-view';

interface Props extends Heard {
  /** Whether the conversation has been answered, or will not be. */
  readonly isHeard: boolean;
  readonly next: NextSprint;
}

/** Planning day: what is planned for the next sprint so far, beside what is usually completed. */
export function NextSprintView({ next, ...heard }: Props) {
  const { exists, sprint, question } = next;
  if (!exists)
    return (
      <EmptyView
        title={words.velocity.noNext}
        why={words.velocity.noNextWhy}
        next={words.velocity.noNextNext}
      />
    );
  if (sprint !== null) return <Planned sprint={sprint} {...heard} />;
  if (question.failure === null) return <LoadingView />;
  const tryAgain = (): void => {
    heard.focusMain();
    question.askAgain();
  };
  return <FailureView failure={question.failure} tryAgain={tryAgain} />;
}

function Planned({ sprint, isHeard, ...heard }: Omit<Props, 'next'> & { readonly sprint: PlannedSprint }) {
  const talk = (
    <ForTheTeam {...heard}>{({ notices }) => <Notices notices={notices} sprintId={sprint.id} />}</ForTheTeam>
  );
  return (
    <PlannedView
      sprint={sprint}
      usually={<Usually promise={promiseIn(heard.conversation.value)} />}
      talk={(rest) => (
        <InTime talk={talk} isThere={isHeard}>
          {rest}
        </InTime>
      )}
    />
  );
}

/** In the board's own statistic; `null` when nothing can be said. */
function promiseIn(conversation: Conversation | null) {
  const view = conversation?.kind === 'team' ? conversation.velocity[0] : undefined;
  return view?.promise.kind === 'range' ? { ...view.promise, statistic: view.statistic } : null;
}
