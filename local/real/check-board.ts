import { instant } from '../../src/domain/model/instant';
import {
  type FailureCode,
  isKnownFailure,
  type KnownFailure,
  knownFailure,
} from '../../src/domain/model/known-failure';
import { frameOf, type HeadAnswers } from '../../src/jira/board-frame';
import type { Jira } from '../../src/jira/jira';
import { readExportedFrame } from './export/exported-frame';

const IN_BROWSER =
  'Its number stands in the address of the board in your browser: …/boards/12 or rapidView=12.';

/** What can be done about it in a terminal, where no page can be refreshed. */
const NEXT: Partial<Record<FailureCode, string>> = {
  'board-unknown': `Open the board in your browser with the same account. ${IN_BROWSER}`,
  'board-without-sprints': `Name a board that plans in sprints. ${IN_BROWSER}`,
  'estimate-field-unknown':
    'Look at "Estimation" in the settings of the board, or ask a Jira admin whether that field is hidden; then start again.',
  'jira-refused': 'Ask a project admin for the right to see this board, then start again.',
};

/** Reads a named board and whether its sprints and estimates can be told. Throws known failures with what to do about it. */
export async function checkBoard(jira: Jira, boardId: number): Promise<HeadAnswers> {
  try {
    const head = await readExportedFrame(jira, boardId);
    frameOf(head, { boardId, closedSprints: 0, now: instant(0), recorded: [] });
    return head;
  } catch (thrown) {
    throw isKnownFailure(thrown) ? withNextStep(thrown) : thrown;
  }
}

function withNextStep(thrown: KnownFailure): KnownFailure {
  const { code, says, next } = thrown.failure;
  return knownFailure(code, says, NEXT[code] ?? next);
}
