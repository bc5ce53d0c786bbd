import type { RawBoard } from '../site';
import { agileUrl } from './site-url';

/** A board as the agile endpoints answer it. */
export function boardAnswer(board: RawBoard): object {
  return { self: agileUrl(`board/${board.id}`), ...board };
}
