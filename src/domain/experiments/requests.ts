import type { RequestForHelp } from '../model/experiment';
import type { Instant } from '../model/instant';
import { changedMeanwhile } from './not-now';

export type RequestTexts = Pick<RequestForHelp, 'fromPoSide' | 'fromTeamSide' | 'weAskFor'>;

export interface RequestWish extends RequestTexts {
  readonly breaker: string;
  /** As it was shown; 0 = nothing was written yet. */
  readonly revision: number;
  readonly now: Instant;
}

/** One request a breaker; each side may write its part when it is ready. Sent once more it stays. Throws `changed-meanwhile`. */
export function withRequest(
  requests: readonly RequestForHelp[],
  { now, ...wish }: RequestWish,
): readonly RequestForHelp[] {
  const current = requests.find(({ breaker }) => breaker === wish.breaker);
  // The answer to the sending before was lost on its way.
  if (current !== undefined && PARTS.every(([part]) => current[part] === wish[part])) return requests;
  if ((current?.revision ?? 0) !== wish.revision) throw changedMeanwhile();
  const others = requests.filter((one) => one !== current);
  return [...others, { ...wish, revision: wish.revision + 1, writtenAt: now }];
}

const PARTS: readonly (readonly [keyof RequestTexts, string])[] = [
  ['fromPoSide', 'the part of the Product Owner side'],
  ['fromTeamSide', 'the part of the team side'],
  ['weAskFor', 'what you ask for'],
];

/** What is still to be written; a request counts as written when nothing is. */
export function requestInWords(request: RequestForHelp | null): string {
  if (request === null) return ' Nothing is written yet.';
  const missing = PARTS.flatMap(([part, name]) => (request[part] === '' ? [name] : []));
  return missing.length === 0
    ? ' Both sides have written their part.'
    : ` Still to be written: ${missing.join(', ')}.`;
}
