import { idOf, recordOf } from '../../jira/raw-values';
import type { Shape } from './shape';
import type { FolderFile } from './write-files';

/** Everything of a folder that is known before the first item. */
export function frameFiles(boardId: number, { frame, recorded, marks }: Shape): readonly FolderFile[] {
  const { board, configuration, sprints, fields, statuses } = frame;
  const folder = `boards/${String(boardId)}`;
  return [
    ['fields.json', fields],
    ['statuses.json', statuses],
    ['boards.json', [board]],
    [`${folder}/configuration.json`, configuration],
    [`${folder}/sprints.json`, eachOnce(sprints)],
    ...(recorded === null ? [] : [['recorded.json', recorded] as const]),
    ...(marks === null ? [] : [['marks.json', marks] as const]),
  ];
}

/** A sprint that moved from one page of the list to the next while it was read is one: as it was read last. */
function eachOnce(sprints: readonly unknown[]): readonly unknown[] {
  return [...new Map(sprints.map((sprint) => [idOf(recordOf(sprint)?.['id']), sprint])).values()];
}
