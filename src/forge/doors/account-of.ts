import { z } from 'zod';

const loggedIn = z.object({ accountId: z.string().min(1) });

/** The account of whoever asks, as the platform tells it and never the page; `null` = nobody is logged in. */
export function accountOf(context: unknown): string | null {
  return loggedIn.safeParse(context).data?.accountId ?? null;
}
