import { passOverBoards } from './pass-over-boards';
import { received } from './receipt';

/** Once a day, for what events have missed. */
export async function dailyPass(): Promise<void> {
  await received((_, receipt) => passOverBoards(receipt), null);
}
