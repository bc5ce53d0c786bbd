import { createHmac, timingSafeEqual } from 'node:crypto';
import { DAY, type Instant } from '../../domain/model/instant';
import { knownFailure } from '../../domain/model/known-failure';
import { accountOf } from './account-of';
import { siteSecret } from './site-secret';

/** For whom and for which board a pass is. */
export interface PassFor {
  /** What the platform says of the asker; never the payload. */
  readonly context: unknown;
  readonly boardId: number;
  readonly now: Instant;
}

/**
 * What an open panel shows when it asks for the version of a board, so that Jira need not be asked each time whether the
 * viewer may see it. It is given after a live read of the board as the viewer, holds for them and this board alone, today
 * and tomorrow, and tells nothing to whoever reads it. Throws `board-not-yours` when nobody is logged in.
 */
export async function passFor({ context, boardId, now }: PassFor): Promise<string> {
  const asker = askerIn(context);
  return passOf(await passSecret(), asker, boardId, dayOf(now));
}

/** Throws `board-not-yours` for a pass of somebody else, of another board, or given before yesterday. */
export async function checkPass({ context, boardId, now }: PassFor, pass: string): Promise<void> {
  const asker = askerIn(context);
  const today = dayOf(now);
  const secret = await passSecret();
  const valid = [today, today - 1].map((day) => passOf(secret, asker, boardId, day));
  if (!valid.some((one) => isSame(one, pass))) throw noPass();
}

function passSecret(): Promise<string> {
  return siteSecret('pass-secret');
}

function passOf(secret: string, asker: string, boardId: number, day: number): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([asker, boardId, day]))
    .digest('base64url');
}

function dayOf(now: Instant): number {
  return Math.floor(now / DAY);
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function askerIn(context: unknown): string {
  const account = accountOf(context);
  if (account === null) throw noPass();
  return account;
}

function noPass() {
  return knownFailure(
    'board-not-yours',
    'This page was opened by somebody else, too long ago, or for another board.',
    'Reload the page.',
  );
}
