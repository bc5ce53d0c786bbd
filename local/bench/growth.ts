import { inspect } from '../../src/domain/inspect';
import type { BoardHistory } from '../../src/domain/model/board-history';
import type { Instant } from '../../src/domain/model/instant';
import type { ClosedLedger } from '../../src/domain/model/ledger';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { closedLedger } from '../../src/domain/rules/ledger';
import { stageOf } from '../../src/domain/rules/span';
import { sprintHistories } from '../../src/domain/rules/sprint-history';
import { beginTranslation } from '../../src/jira/board-translation';
import { withEmbeddedChangelog } from '../../src/jira/translate-board';
import { newestInstant } from '../report/newest-instant';
import { bestOf } from './best-of';
import { largeFrame, largeIssues, type LargeSite } from './large-site';

/** In histories. */
const LONG_ENOUGH = 100_000;

/** What the ledger of a site of some size takes. */
export interface Growth {
  readonly items: number;
  readonly histories: number;
  /** The ledgers of all sprints, in milliseconds, from the board as it stands in memory. */
  readonly ledgers: number;
  /** The same with signals, breakers and forecast, some of which take the same time for any board. */
  readonly inspection: number;
  /** What the board takes in memory, with all that was said about it. */
  readonly megabytes: number;
}

export async function measureGrowth(size: LargeSite, rounds: number): Promise<Growth> {
  const before = heapInUse();
  const { history, histories } = readLarge(size);
  const now = newestInstant(history);
  const inspection = inspect(history, DEFAULT_SETTINGS, now);
  const megabytes = (heapInUse() - before) / 1e6;
  if (inspection.sprints.length !== size.sprints) throw new Error('Every sprint has a ledger.');
  // A small site is gone over again and again, so that what is measured is long enough to be measured.
  const times = Math.ceil(LONG_ENOUGH / histories);
  const over = (run: () => unknown) => () => {
    for (let time = 0; time < times; time += 1) run();
  };
  const ledgers = await bestOf(
    rounds,
    over(() => ledgersOf(history, now)),
  );
  const whole = await bestOf(
    rounds,
    over(() => inspect(history, DEFAULT_SETTINGS, now)),
  );
  const items = history.items.length;
  return { items, histories, ledgers: ledgers / times, inspection: whole / times, megabytes };
}

function ledgersOf(history: BoardHistory, now: Instant): readonly ClosedLedger[] {
  return sprintHistories(history, DEFAULT_SETTINGS).flatMap((one) => {
    const stage = stageOf(one.sprint, now);
    return stage.kind === 'closed' ? [closedLedger(one, stage.span, DEFAULT_SETTINGS)] : [];
  });
}

function readLarge(size: LargeSite): { readonly history: BoardHistory; readonly histories: number } {
  const { fields, statuses, boards, boardDetails } = largeFrame(size);
  const [board] = boards;
  const details = boardDetails.get(board?.id ?? 0);
  if (details === undefined) throw new Error('The site has a board.');
  const { configuration, sprints } = details;
  const frame = { board, configuration, sprints, fields, statuses };
  const scan = { since: null, projects: [], truncated: false, unreadable: 0 };
  const translation = beginTranslation({ ...frame, boardItems: null, recorded: [], scan });
  let histories = 0;
  for (const issue of largeIssues(size)) {
    histories += issue.changelog.histories.length;
    translation.add(withEmbeddedChangelog(issue));
  }
  return { history: translation.finish(), histories };
}

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
