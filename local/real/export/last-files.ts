import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { idOf, recordOf, textOf } from '../../jira/raw-values';
import type { RawIssue } from '../../jira/site';
import { type ExportedProject, madeUpTeam } from './made-up-team';
import type { Shape } from './shape';
import type { FolderFile } from './write-files';

export interface WrittenItems {
  /** The list of items, all of them in it. */
  readonly path: string;
  readonly boardId: number;
  readonly onBoard: readonly string[] | null;
  readonly shape: Shape;
}

/** What is only known when every item is written: what is on the board, by key, and in which projects people look at it. */
export async function lastFiles({
  path,
  boardId,
  onBoard,
  shape,
}: WrittenItems): Promise<readonly FolderFile[]> {
  const keys = new Map<string, string>();
  const projects = new Map<string, ExportedProject>(projectOfBoard(shape));
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const { id, key, fields } = JSON.parse(line) as RawIssue;
    keys.set(id, key);
    const project = projectIn(fields['project']);
    if (project !== null) projects.set(project.id, project);
  }
  const onBoardKeys = onBoard?.flatMap((id) => keys.get(id) ?? []) ?? null;
  return [
    ...(onBoardKeys === null ? [] : [[`boards/${String(boardId)}/issue-keys.json`, onBoardKeys] as const]),
    ['roles.json', shape.roles ?? madeUpTeam([...projects.values()])],
  ];
}

function projectIn(value: unknown): ExportedProject | null {
  const project = recordOf(value);
  const id = idOf(project?.['id']);
  const key = textOf(project?.['key']);
  return id === null || key === null ? null : { id, key };
}

function projectOfBoard({ frame }: Shape): readonly (readonly [string, ExportedProject])[] {
  const location = recordOf(recordOf(frame.board)?.['location']);
  const project = projectIn({ id: location?.['projectId'], key: location?.['projectKey'] });
  return project === null ? [] : [[project.id, project]];
}
