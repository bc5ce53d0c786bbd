import type { BoardHealth, Conversation } from '../../../src/contract';
import type { Place } from '../place';
import { SprintTalk } from '../talk/sprint-talk';
import type { NextSprint } from '../use-next-sprint';
import type { Go } from '../use-place';
import type { Question } from '../use-question';
import { words } from '../words';
import { BreakersView } from './breakers-view';
import { EarlierSprintsView } from './earlier-sprints-view';
import { EmptyView } from './empty-view';
import { NextSprintView } from './next-sprint-view';
import { SprintView } from './sprint-view';
import { VelocityView } from './velocity-view';

interface Props {
  readonly health: BoardHealth;
  readonly conversation: Question<Conversation>;
  readonly next: NextSprint;
  readonly place: Place;
  readonly go: Go;
  readonly focusMain: () => void;
}

/** One board: the view of it that was chosen. */
export function BoardView({ health, conversation, next, place, go, focusMain }: Props) {
  const heard = { conversation, focusMain };
  switch (place.view) {
    case 'sprint':
      return <ChosenSprint health={health} {...heard} />;
    case 'next-sprint':
      return <NextSprintView next={next} {...heard} />;
    case 'velocity':
      return <VelocityView {...heard} />;
    case 'breakers':
      return <BreakersView {...heard} />;
    case 'earlier-sprints':
      return (
        <EarlierSprintsView
          health={health}
          show={(sprintId) => {
            go({ boardId: health.board.id, sprintId, view: 'sprint' });
          }}
        />
      );
  }
}

function ChosenSprint({ health, ...heard }: Pick<Props, 'health' | 'conversation' | 'focusMain'>) {
  const { shown, coverage } = health;
  if (shown === null)
    return <EmptyView title={words.noSprints} why={words.noSprintsWhy} next={words.noSprintsNext} />;
  const talk = <SprintTalk sprintId={shown.id} {...heard} />;
  return <SprintView key={shown.id} sprint={shown} coverage={coverage} talk={talk} />;
}
