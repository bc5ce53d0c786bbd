import type { ExperimentShown } from '../../../src/contract';
import type { AppAtHand } from './app-at-hand';
import { CARD, newCard, tellerFor } from './board-at-work';

/** The board of a project that the askers may not see, and the second project whose fixes take part in its sprints. */
export const FORBIDDEN_BOARD = 1;
export const FORBIDDEN_PROJECT = 'CHK';
const TAKES_PART = 'SEC';

/** The names of what the forbidden board has, as somebody who is of its team would be told. */
export interface Forbidden {
  readonly sprintIds: readonly number[];
  readonly changes: readonly string[];
  readonly itemKeys: readonly string[];
  readonly experiment: ExperimentShown;
  readonly roundId: string;
  readonly pass: string;
  /** Ids, as texts and numbers are looked through for them. */
  readonly ids: ReadonlySet<string>;
  /** Names and texts. */
  readonly texts: readonly string[];
  /** Those that the right to browse the board alone does not show. */
  readonly beyondReaders: readonly string[];
}

/** Lets the team of the forbidden project mark, try and ask something, and gathers what nobody else may be told. */
export async function forbiddenProject(app: AppAtHand): Promise<Forbidden> {
  const told = tellerFor(app, insiderOf(app), { boardId: FORBIDDEN_BOARD, project: FORBIDDEN_PROJECT });
  const { closed, live } = await told('board');
  const { shown } = await told('board', { sprintId: closed[0]?.id });
  if (shown?.kind !== 'closed') throw new Error('A sprint has closed.');
  const changes = shown.changes.map(({ id }) => id);
  await told('mark', { sprintId: shown.id, changes, mark: 'lets-talk' });
  const card = { ...newCard(), card: { ...CARD, weTry: 'A thing that nobody else shall read.' } };
  const { experiment } = await told('saveExperiment', card);
  const { open } = await told('openRound', { statements: ['only-good-news'] });
  const named = { changes, experiment, roundId: open?.id ?? '', pass: live.pass };
  const written = [card.card.weTry, experiment.id, named.roundId];
  const hidden = itemsOf(app).filter(({ key }) => key.startsWith(`${TAKES_PART}-`));
  const beyondReaders = [...hidden.map(({ key }) => key), ...written];
  return { ...named, ...namesOf(app), ...textsOf(app, written), beyondReaders };
}

/** Somebody of the team of the forbidden project. */
export function insiderOf({ site }: AppAtHand): string {
  const rights = site.roles?.projects.find(({ projectKey }) => projectKey === FORBIDDEN_PROJECT);
  const [developer] = rights?.roles.find(({ name }) => name === 'Developers')?.members ?? [];
  if (developer === undefined) throw new Error('The project has a team.');
  return developer;
}

function itemsOf({ site }: AppAtHand) {
  const projects = new RegExp(`^(${FORBIDDEN_PROJECT}|${TAKES_PART})-`);
  return site.issues.filter(({ key }) => projects.test(key));
}

function namesOf(app: AppAtHand) {
  const sprints = app.site.boardDetails.get(FORBIDDEN_BOARD)?.sprints ?? [];
  const items = itemsOf(app);
  const sprintIds = sprints.map(({ id }) => id);
  return {
    ...{ sprintIds, itemKeys: items.map(({ key }) => key) },
    ids: new Set([...sprintIds.map(String), ...items.map(({ id }) => id)]),
  };
}

function textsOf(app: AppAtHand, written: readonly string[]) {
  const sprints = app.site.boardDetails.get(FORBIDDEN_BOARD)?.sprints ?? [];
  const summaries = itemsOf(app).map(({ fields }) => fields['summary']);
  const goals = sprints.map(({ goal }) => goal);
  const texts = [
    ...[...summaries, ...goals, ...sprints.map(({ name }) => name)],
    ...itemsOf(app).map(({ key }) => key),
    ...['Guest checkout', 'Security fixes', ...written],
  ];
  const told = texts.flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []));
  return { texts: [...new Set(told)] };
}
