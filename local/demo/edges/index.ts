import { present } from '../present';
import type { TeamTale } from '../play/team-tale';
import type { DemoSprint } from '../record/demo-sprint';
import { doneElsewhere, meetTheBorders } from './borders';
import { comeAndGo } from './comings-and-goings';
import { estimateOddly } from './estimates';
import { rankForever, reopenSprint, waitInDeletedSprint } from './histories';
import { moveAfterwards, moveBeforePlanning } from './moved-projects';
import {
  deletedSprint,
  sprintClosedBeforeItStarted,
  sprintForLater,
  sprintNeverStarted,
  sprintWithoutItems,
} from './odd-sprints';
import { runInParallel } from './parallel-sprint';
import { shareSprint } from './shared-sprint';
import { planAnEpic, stateOddly } from './statuses';

/**
 * Everything that happens rarely and has to be read rightly: told in the first half of each history, so that
 * it changes no team's story. Returns the unusual sprints by the id of the board that shows them.
 */
export function tellEdges(tales: readonly TeamTale[]): UnusualSprints {
  const teamOf = (key: string): TeamTale =>
    present(
      tales.find(({ team }) => team.project.key === key),
      `team ${key}`,
    );
  const [clinic, warehouse, learning, library] = [teamOf('CLN'), teamOf('WHS'), teamOf('LRN'), teamOf('LIB')];
  comeAndGo(clinic);
  waitInDeletedSprint(clinic, deletedSprint(clinic));
  reopenSprint(warehouse);
  meetTheBorders(learning);
  doneElsewhere(learning);
  estimateOddly(learning);
  rankForever(teamOf('MTR'));
  stateOddly(library);
  planAnEpic(library);
  moveBeforePlanning(teamOf('CHK'), clinic);
  moveAfterwards(warehouse, library);
  return unusualSprints(clinic, warehouse, learning, library);
}

type UnusualSprints = ReadonlyMap<number, readonly DemoSprint[]>;

function unusualSprints(
  clinic: TeamTale,
  warehouse: TeamTale,
  learning: TeamTale,
  library: TeamTale,
): UnusualSprints {
  return new Map([
    [clinic.team.boardId, [sprintClosedBeforeItStarted(clinic)]],
    [warehouse.team.boardId, [sprintWithoutItems(warehouse)]],
    [learning.team.boardId, [sprintNeverStarted(learning), sprintForLater(learning)]],
    [library.team.boardId, [runInParallel(library), shareSprint(library, clinic)]],
  ]);
}
