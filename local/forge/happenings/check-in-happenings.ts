import * as z from 'zod';
import type { LiveSite } from '../../jira/live-site';
import { boardsIn } from '../board-place';
import type { AppQuestion } from '../host/ask-app';
import type { Happening } from './happening';

type Ask = (question: AppQuestion) => Promise<unknown>;

const open = z.object({
  kind: z.literal('ok'),
  value: z.object({
    open: z
      .object({
        id: z.string(),
        answered: z.boolean(),
        statements: z.array(z.object({ breaker: z.string() })),
      })
      .nullable(),
  }),
});

const TO_FIVE = 5;

/** The others of the team answer the round that is open, each once and each something else, by the panel's own question. */
export function checkInHappenings(site: LiveSite, ask: Ask): readonly Happening[] {
  return [
    {
      id: 'answer-check-in',
      label: 'The team answers the open check-in',
      async run(project, viewer) {
        const [board] = boardsIn(site, project);
        if (board === undefined) return 'This project has no board.';
        let answers = 0;
        for (const [place, as] of othersIn(site, project, viewer).entries()) {
          if (await answeredBy({ as, project, board: board.id, ask }, place)) answers += 1;
        }
        return answers === 0
          ? 'No round is open, or everybody has answered it.'
          : 'The others have answered. Results come after the close.';
      },
    },
  ];
}

function othersIn({ roles }: LiveSite, projectKey: string, viewer: string): readonly string[] {
  const rights = roles?.projects.find((one) => one.projectKey === projectKey);
  const members = new Set((rights?.roles ?? []).flatMap((role) => role.members));
  members.delete(viewer);
  return [...members];
}

interface Asking {
  readonly as: string;
  readonly project: string;
  readonly board: number;
  readonly ask: Ask;
}

async function answeredBy({ ask, ...from }: Asking, place: number): Promise<boolean> {
  const boardId = from.board;
  const read = open.safeParse(await ask({ ...from, functionKey: 'checkIn', payload: { boardId } }));
  const round = read.data?.value.open ?? null;
  if (round === null || round.answered) return false;
  const answers = round.statements.map(({ breaker }, statement) => ({
    breaker,
    answer: ((place + statement) % TO_FIVE) + 1,
  }));
  const payload = { boardId, roundId: round.id, answers };
  const said = open.safeParse(await ask({ ...from, functionKey: 'answerRound', payload }));
  return said.success;
}
