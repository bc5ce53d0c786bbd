import { z } from 'zod';
import { readQuestion } from '../read-question';

const asking = z.object({ accountId: z.string().min(1) });

/**
 * The account of whoever asks, as the platform tells it and never the page: for the mark of having answered, and for
 * nothing else. Throws `question-unreadable`.
 */
export function asker(context: unknown): string {
  return readQuestion(asking, context).accountId;
}
