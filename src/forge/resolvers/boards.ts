import type { Request } from '@forge/resolver';
import { z } from 'zod';
import type { Answer, BoardChoices } from '../../contract';
import { listBoards } from '../../jira/list-boards';
import { answer } from '../answer';
import { jiraAsViewer } from '../jira-as';
import { patient } from '../patient';
import { readQuestion } from '../read-question';

/** The boards of the project that the panel stands in, as far as the viewer may see them. */
export function answerBoards({ payload, context }: Request<unknown>): Promise<Answer<BoardChoices>> {
  return answer(async () => {
    readQuestion(question, payload);
    const { extension } = readQuestion(standing, context);
    const project = extension?.project?.id;
    const boards = await listBoards(
      patient(jiraAsViewer),
      project === undefined ? {} : { projectKeyOrId: String(project) },
    );
    return { boards: boards.map(({ id, name }) => ({ id, name })) };
  });
}

const question = z.object({ kind: z.literal('boards') });

/** The platform's own word for where the panel stands; ids come as text or as numbers. */
const standing = z.object({
  extension: z.object({ project: z.object({ id: z.union([z.string(), z.number()]) }).optional() }).optional(),
});
