import { fieldOf } from '../field-of';

/** How often an open panel asks whether something changed, in milliseconds. */
export interface Pace {
  readonly awake: number;
  /** Once nobody has touched the panel for `idleAfter`. */
  readonly idle: number;
  readonly idleAfter: number;
}

export const PACE: Pace = { awake: 10_000, idle: 60_000, idleAfter: 600_000 };

/** Jira never sets this: a page around the panel that is there for trying it out may, in seconds. */
const OVERRIDE = 'trust-signals-poll';

/** The usual pace, unless the page around the panel asks for a quicker one. */
export function paceIn(extension: unknown): Pace {
  const seconds = fieldOf(extension, OVERRIDE);
  return typeof seconds === 'number' && seconds > 0 ? { ...PACE, awake: seconds * 1000 } : PACE;
}
