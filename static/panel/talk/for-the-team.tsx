import type { ReactNode } from 'react';
import type { Conversation, TeamConversation } from '../../../src/contract';
import { Stale } from '../parts/stale';
import type { Readable } from '../use-question';
import { Answered } from '../views/answered';
import { NotTheTeam } from '../views/not-the-team';
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
  return (
    <Answered question={conversation} reading={words.talk.reading} focusMain={focusMain}>
      {(value) =>
        value.kind === 'not-the-team' ? (
          <NotTheTeam says={value.says} next={value.next} />
        ) : (
          <>
            <Stale failure={conversation.failure} readAt={value.readAt} />
            {children(value)}
          </>
        )
      }
    </Answered>
  );
}
