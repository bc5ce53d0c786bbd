import * as z from 'zod';
import type { Norms } from '../../src/domain/model/norms';
import { boardProject } from '../jira/site-projects';
import { NO_PROJECT } from './board-place';
import type { RunningHost } from './start-host';
import { adminOf } from './switch-boards-on';

const answered = z.object({
  kind: z.string(),
  says: z.string().optional(),
  value: z.object({ revision: z.int() }).optional(),
});

/**
 * Writes into the app what a site folder says was agreed for its boards, each as an admin of its project, by the same
 * questions that the panel asks. Where something was written down in the app already, that counts.
 */
export async function agreeAsWritten(
  host: RunningHost,
  agreed: ReadonlyMap<number, Partial<Norms>>,
): Promise<void> {
  for (const [boardId, norms] of agreed) {
    const shown = await askAbout(host, boardId, { functionKey: 'agreement', payload: { boardId } });
    if (shown.value !== undefined && shown.value.revision > 0) continue;
    const change = { functionKey: 'changeNorms', payload: { boardId, revision: 0, norms } };
    const { kind, says } = shown.value === undefined ? shown : await askAbout(host, boardId, change);
    if (kind !== 'ok') host.log(`agreement.json was not taken for board ${boardId}: ${says ?? 'no answer'}`);
  }
}

async function askAbout(
  { site, ask }: RunningHost,
  boardId: number,
  question: { readonly functionKey: string; readonly payload: object },
): Promise<z.infer<typeof answered>> {
  const board = site.boards.find(({ id }) => id === boardId);
  const project = board === undefined ? null : boardProject(board, site.boardDetails.get(boardId));
  const as = adminOf(site, project?.id ?? null);
  if (as === null) return { kind: 'failed', says: 'nobody administers its project' };
  const place = { as, project: project?.key ?? NO_PROJECT, board: boardId };
  const read = answered.safeParse(await ask({ ...question, ...place }));
  return read.success ? read.data : { kind: 'failed', says: 'the app gave no answer' };
}
