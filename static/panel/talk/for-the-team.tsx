import type { ReactNode } from 'react';
import type { Conversation, TeamConversation } from '../../../src/contract';
import { Stale } from '../parts/stale';
import type { Readable } from '../use-question';
import { FailureView } from '../views/failure-view';
import { words } from '../words';

/** The conversation as it was answered, or is still on its way. */
export interface Heard {
  readonly conversation: Readable<Conversation>;
  /** Moves the focus to where what comes next will stand. */
  readonly focusMain: () => void;
}

interface Props extends Heard {
  readonly children: (team: TeamConversation) => ReactNode;
}

/** What only the team may read: shown when it is there, else why it is not; whoever is not of the team is told so. */
export function ForTheTeam({ conversation, focusMain, children }: Props) {
  const { value, failure, askAgain } = conversation;
  const tryAgain = (): void => {
    focusMain();
    askAgain();
  };
  if (value === null && failure !== null) return <FailureView failure={failure} tryAgain={tryAgain} />;
  if (value === null) return <Reading slow={conversation.slow} />;
  if (value.kind === 'not-the-team') return <NotTheTeam says={value.says} next={value.next} />;
  return (
    <>
      <Stale failure={failure} readAt={value.readAt} />
      {children(value)}
    </>
  );
}

function Reading({ slow }: { readonly slow: boolean }) {
  return (
    <div className="section">
      <p className="lead" role="status">
        {slow ? words.slow : words.talk.reading}
      </p>
      <div className="skeleton" aria-hidden="true">
        <div className="skeleton-list" />
      </div>
    </div>
  );
}

function NotTheTeam({ says, next }: { readonly says: string; readonly next: string }) {
  return (
    <section className="section quiet-box" aria-labelledby="for-the-team">
      <h2 id="for-the-team" className="section-title">
        {words.talk.notTheTeam}
      </h2>
      <p>{says}</p>
      <p className="message-next">{next}</p>
    </section>
  );
}
