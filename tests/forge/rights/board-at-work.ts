import { randomUUID } from 'node:crypto';
import type { Answer, CheckIn, ExperimentShown, Questions } from '../../../src/contract';
import { type AppAtHand, openAppAtHand } from './app-at-hand';
import { BOARD, type Persona, personasOf, PROJECT, siteWithPeople } from './people';

/** What a question is answered with, where it is answered well. */
export type ValueOf<K extends keyof Questions> =
  Awaited<ReturnType<Questions[K]>> extends Answer<infer T> ? T : never;

/** The app over the demo with boards that are on, and a board on which the team has marked, tried and asked something. */
export interface BoardAtWork {
  readonly app: AppAtHand;
  readonly people: Readonly<Record<Persona, string | null>>;
  readonly sprintId: number;
  /** A change of the running sprint that is marked, and the key of its item. */
  readonly change: string;
  readonly item: string;
  /** Asks as the developer; throws for what is refused. */
  readonly told: <K extends keyof Questions>(question: K, payload?: object) => Promise<ValueOf<K>>;
}

export async function boardAtWork(boardsOn: readonly number[]): Promise<BoardAtWork> {
  const app = openAppAtHand(siteWithPeople());
  const people = personasOf(app.site);
  for (const boardId of boardsOn) {
    const admin = people['project admin outside the team'];
    await app.ask('switchBoard', { boardId, on: true }, admin, { project: PROJECT });
  }
  await app.settled();
  const told = tellerFor(app, people.developer, { boardId: BOARD, project: PROJECT });
  const { shown } = await told('board');
  const sprint = shown?.kind === 'running' ? shown : null;
  const came = sprint?.changes.find(({ kind, item }) => kind === 'entered' && item.kind === 'visible');
  if (sprint === null || came?.item.kind !== 'visible') throw new Error('Something came into the sprint.');
  await told('mark', { sprintId: sprint.id, changes: [came.id], mark: 'emergency' });
  return { app, people, sprintId: sprint.id, change: came.id, item: came.item.key, told };
}

/** Asks about one board as somebody who is answered well. */
export function tellerFor(
  app: AppAtHand,
  as: string | null,
  { boardId, project }: { readonly boardId: number; readonly project: string },
): BoardAtWork['told'] {
  return async (question, payload = {}) => {
    const answer = (await app.ask(question, { boardId, ...payload }, as, { project })) as Answer<never>;
    if (answer.kind === 'ok') return answer.value;
    throw new Error(`${question}: ${answer.says}`);
  };
}

export const CARD = {
  weSee: 'Work came in after the start.',
  weThink: 'There is no place for wishes that come late.',
  weTry: 'What comes in needs something of its size to go out.',
  weExpect: 'Fewer changes, and each of them agreed.',
  weStopIf: 'Something urgent has to wait.',
  ...{ sprints: 2, afterFromPoSide: 'product-owner', afterFromTeamSide: 'developer' },
} as const;

/** A new card as it would be sent. */
export function newCard(token: string = randomUUID()) {
  return { token, breaker: 'change-inside-sprint', signal: 'scope-added', card: CARD };
}

export async function draftExperiment({ told }: BoardAtWork): Promise<ExperimentShown> {
  const { experiment } = await told('saveExperiment', newCard());
  return experiment;
}

/** The round that is open; one is opened when there is none. */
export async function openRound(at: BoardAtWork): Promise<NonNullable<CheckIn['open']>> {
  const { open, suggested } = await at.told('checkIn');
  if (open !== null) return open;
  const statements = suggested.slice(0, 2).map(({ breaker }) => breaker);
  const { open: opened } = await at.told('openRound', { statements });
  if (opened === null) throw new Error('The round is open.');
  return opened;
}

export async function closeOpenRound(at: BoardAtWork): Promise<void> {
  const { open } = await at.told('checkIn');
  if (open !== null) await at.told('closeRound', { roundId: open.id });
}
