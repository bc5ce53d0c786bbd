import type { BoardHistory } from '../../src/domain/model/board-history';
import { knownFailure } from '../../src/domain/model/known-failure';
import { translateBoardSteadily, withEmbeddedChangelog } from '../../src/jira/translate-board';
import {
  type IssueLine,
  readIssueBlocks,
  readMarksFile,
  readSiteFrame,
  type SiteFrame,
} from '../jira/site-folder';

/** Reads one board of a site folder, item by item, so that the raw issues never all stand in memory. */
export async function siteHistory(directory: string, boardId: number): Promise<BoardHistory> {
  const frame = await readSiteFrame(directory);
  const board = frame.boards.find(({ id }) => id === boardId);
  const details = frame.boardDetails.get(boardId);
  if (board === undefined || details === undefined) throw unknownBoard(boardId, frame);
  const marks = await readMarksFile(directory);
  const history = await translateBoardSteadily(
    {
      board,
      configuration: details.configuration,
      sprints: details.sprints,
      fields: frame.fields,
      statuses: frame.statuses,
      boardItems: details.issueKeys === null ? null : new Set(details.issueKeys),
      recorded: frame.recorded ?? [],
      scan: { since: null, projects: [], truncated: false, unreadable: 0 },
    },
    answersInBlocks(directory),
  );
  return { ...history, marks };
}

async function* answersInBlocks(directory: string) {
  for await (const block of readIssueBlocks(directory)) yield answersIn(block);
}

function* answersIn(block: Iterable<IssueLine>) {
  for (const { issue } of block) yield withEmbeddedChangelog(issue);
}

function unknownBoard(boardId: number, { boards }: SiteFrame) {
  const choices = boards.map(({ id, name }) => `${String(id)} (${name})`).join(', ');
  return knownFailure(
    'board-unknown',
    `The site folder has no board ${String(boardId)}.`,
    boards.length === 0 ? 'Its boards.json lists none.' : `Choose one of: ${choices}.`,
  );
}
