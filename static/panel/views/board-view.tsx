import type { ReactNode } from 'react';
import type { BoardHealth, CheckIn, Conversation, Experiments } from '../../../src/contract';
import type { Place } from '../place';
import { PlanningFinished } from '../planning/planning-finished';
import { SprintTalk } from '../talk/sprint-talk';
import type { NextSprint as Next } from '../use-next-sprint';
import type { Go } from '../use-place';
import type { Question, Readable } from '../use-question';
import { words } from '../words';
import { BreakersView } from './breakers-view';
import { CheckInView } from './check-in-view';
import { EarlierSprintsView } from './earlier-sprints-view';
import { EmptyView } from './empty-view';
import { ExperimentsView } from './experiments-view';
import { InTime } from './in-time';
import { NextSprintView } from './next-sprint-view';
import { NumbersView } from './numbers-view';
import { SprintView } from './sprint-view';
import type { Around } from './around';
import { VelocityView } from './velocity-view';

interface Props {
  readonly health: BoardHealth;
  readonly conversation: Readable<Conversation>;
  /** Whether the conversation, and what was agreed, have been answered or will not be. */
  readonly isHeard: boolean;
  readonly next: Next;
  readonly experiments: Question<Experiments>;
  readonly checkIn: Question<CheckIn>;
  /** What was agreed, where it is asked for. */
  readonly agreed: ReactNode;
  readonly place: Place;
  readonly go: Go;
  readonly focusMain: () => void;
}

/** One board: the view of it that was chosen. */
export function BoardView({ health, conversation, isHeard, place, go, focusMain, ...rest }: Props) {
  const { next, experiments, checkIn, agreed } = rest;
  const heard = { conversation, focusMain };
  switch (place.view) {
    case 'sprint':
      return <ChosenSprint health={health} isHeard={isHeard} {...heard} />;
    case 'next-sprint':
      return <NextSprint health={health} next={next} isHeard={isHeard} {...heard} />;
    case 'velocity':
      return <VelocityView {...heard} />;
    case 'breakers':
      return <BreakersView {...heard} />;
    case 'experiments':
      return <ExperimentsView boardId={health.board.id} experiments={experiments} focusMain={focusMain} />;
    case 'check-in':
      return <CheckInView boardId={health.board.id} checkIn={checkIn} focusMain={focusMain} />;
    case 'agreement':
      return agreed;
    case 'earlier-sprints':
      return <EarlierSprints health={health} go={go} />;
    case 'numbers':
      return <NumbersView key={health.board.id} health={health} place={place} focusMain={focusMain} />;
  }
}

function EarlierSprints({ health, go }: Pick<Props, 'health' | 'go'>) {
  const show = (sprintId: number): void => {
    go({ boardId: health.board.id, sprintId, view: 'sprint' });
  };
  return <EarlierSprintsView health={health} show={show} />;
}

type OfSprint = Pick<Props, 'health' | 'isHeard' | 'conversation' | 'focusMain'>;

function ChosenSprint({ health, isHeard, ...heard }: OfSprint) {
  const { shown, coverage } = health;
  if (shown === null)
    return <EmptyView title={words.noSprints} why={words.noSprintsWhy} next={words.noSprintsNext} />;
  const talk: Around = (rest) => (
    <>
      <Planning health={health} />
      <InTime talk={<SprintTalk sprintId={shown.id} {...heard} />} isThere={isHeard}>
        {rest}
      </InTime>
    </>
  );
  return <SprintView key={shown.id} sprint={shown} coverage={coverage} talk={talk} />;
}

/** On the day that a sprint starts, whoever plans can be looking at either view. */
function NextSprint({ health, ...rest }: OfSprint & Pick<Props, 'next'>) {
  return (
    <>
      <Planning health={health} />
      <NextSprintView {...rest} />
    </>
  );
}

function Planning({ health: { board, shown } }: Pick<Props, 'health'>) {
  if (shown?.kind !== 'running') return null;
  return <PlanningFinished key={shown.id} boardId={board.id} sprint={shown} />;
}
