import type { RawSprint } from '../site';
import { agileUrl } from './site-url';

/** A sprint as the agile endpoints answer it. */
export function sprintAnswer(sprint: RawSprint): object {
  return { self: agileUrl(`sprint/${sprint.id}`), ...sprint };
}
