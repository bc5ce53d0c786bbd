import { z } from 'zod';

const boardId = z.int().positive();
/** How often the same body was handed on because something was not well; absent the first time. */
const tries = z.int().positive().optional();
const ofBoard = { boardId, tries };

/** What is to be done for a board: ids only, so that nothing of an item or a person stands in the queue. */
export const historyBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), ...ofBoard }),
  z.object({ kind: z.literal('step'), ...ofBoard }),
  z.object({ kind: z.literal('open'), ...ofBoard }),
  z.object({ kind: z.literal('beyond'), ...ofBoard }),
  z.object({ kind: z.literal('head'), ...ofBoard }),
  z.object({ kind: z.literal('items'), ...ofBoard, ids: z.array(z.string().regex(/^\d+$/)).min(1) }),
  z.object({ kind: z.literal('freeze'), ...ofBoard, sprintId: z.int().positive() }),
  z.object({ kind: z.literal('reconcile'), ...ofBoard }),
  z.object({ kind: z.literal('searches'), ...ofBoard }),
]);

export type HistoryBody = z.infer<typeof historyBody>;
