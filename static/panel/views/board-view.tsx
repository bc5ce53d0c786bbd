import type { BoardHealth } from '../../../src/contract';
import type { Place } from '../place';
import type { Go } from '../use-place';
import { words } from '../words';
import { EarlierSprintsView } from './earlier-sprints-view';
import { EmptyView } from './empty-view';
import { SprintView } from './sprint-view';

interface Props {
  readonly health: BoardHealth;
  readonly place: Place;
  readonly go: Go;
}

/** One board: the sprint that was chosen, or the sprints before it. */
export function BoardView({ health, place, go }: Props) {
  if (place.view === 'earlier-sprints')
    return (
      <EarlierSprintsView
        health={health}
        show={(sprintId) => {
          go({ boardId: health.board.id, sprintId, view: 'sprint' });
        }}
      />
    );
  if (health.shown === null)
    return <EmptyView title={words.noSprints} why={words.noSprintsWhy} next={words.noSprintsNext} />;
  return <SprintView key={health.shown.id} sprint={health.shown} coverage={health.coverage} />;
}
