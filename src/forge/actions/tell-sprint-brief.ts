import { z } from 'zod';
import { briefedSprint, inspect, sprintBrief } from '../../domain/inspect';
import type { InspectedSprint } from '../../domain/model/inspection';
import { knownFailure } from '../../domain/model/known-failure';
import { answer } from '../answer';
import { enterAsTeam } from '../doors/enter-board';
import { judgedBoard } from '../memory/judged-board';

/** What a rule or an agent gets: the text, or the sentences that say why there is none. */
export type ActionAnswer =
  { readonly text: string } | { readonly errors: readonly [{ readonly message: string }] };

/**
 * The sprint brief for automation rules and agents: told to people of the team, by Jira's own word on who asks (the payload
 * names nobody), and only for a board whose agreement opened it.
 */
export async function tellSprintBrief(payload: unknown): Promise<ActionAnswer> {
  const told = await answer(() => briefAskedFor(payload));
  if (told.kind === 'ok') return { text: told.value };
  return { errors: [{ message: `${told.says} ${told.next}` }] };
}

async function briefAskedFor(payload: unknown): Promise<string> {
  const asked = inputs.safeParse(payload);
  if (!asked.success) throw inputsUnread();
  const inside = await enterAsTeam(asked.data.boardId);
  if (!inside.norms.briefAction) throw notOpened();
  const { history } = await judgedBoard(inside, asked.data);
  const inspection = inspect(history, inside.settings, inside.now);
  const wished = asked.data.sprintId ?? runningIn(inspection.sprints);
  return sprintBrief(inspection, briefedSprint(inspection.sprints, wished));
}

function runningIn(sprints: readonly InspectedSprint[]): number | null {
  return sprints.find(({ kind }) => kind === 'running')?.sprint.id ?? null;
}

/** A smart value comes as a text, and one that stood for nothing as an empty one. */
const number = z.preprocess(
  (given) => (typeof given === 'string' && /^\s*\d{1,15}\s*$/.test(given) ? Number(given) : given),
  z.int().positive(),
);
const nothing = z
  .enum([''])
  .nullish()
  .transform(() => undefined);
const inputs = z.object({ boardId: number, sprintId: z.union([nothing, number]) });

function inputsUnread() {
  return knownFailure(
    'question-unreadable',
    'The sprint brief is asked for with the number of a board, and of a sprint where you want a certain one.',
    'The number stands in the address of the board, after /boards/.',
  );
}

function notOpened() {
  return knownFailure(
    'not-now',
    'Your agreement does not open the sprint brief to automation and agents, so nothing is told.',
    'Switch it on in the agreement of this board if your team wants it.',
  );
}
