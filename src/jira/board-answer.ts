import { z } from 'zod';
import { knownFailure, type KnownFailure } from '../domain/model/known-failure';
import { jiraId, jiraNumber } from './jira-id';
import { readAs } from './read-as';
import { unreadable } from './unreadable';

const KINDS = { scrum: 'company-managed', simple: 'team-managed' } as const;

const board = z.object({
  id: jiraNumber,
  name: z.string(),
  type: z.string(),
  location: z.object({ projectId: jiraId.nullish(), projectKey: z.string().nullish() }).nullish(),
});

/** A board as a list or a single read shows it. */
export interface BoardAnswer {
  readonly id: number;
  readonly name: string;
  readonly kind: 'company-managed' | 'team-managed';
  /** The project the board lives in; `null` for a board in a person's space. */
  readonly project: { readonly id: string; readonly key: string } | null;
}

/** Reads one board. Throws `board-without-sprints` for a kanban board. */
export function readBoard(answer: unknown): BoardAnswer {
  const { id, name, type, location } = readAs(board, answer, 'the board');
  if (type === 'kanban') throw boardWithoutSprints();
  if (type !== 'scrum' && type !== 'simple') throw unreadable('the board', 'type');
  const { projectId, projectKey } = location ?? {};
  const project = projectId && projectKey ? { id: projectId, key: projectKey } : null;
  return { id, name, kind: KINDS[type], project };
}

/** What is said about a board that works without sprints. */
export function boardWithoutSprints(): KnownFailure {
  return knownFailure(
    'board-without-sprints',
    'This board works without sprints, and everything here is about sprints.',
    'Choose a board that plans in sprints.',
  );
}
