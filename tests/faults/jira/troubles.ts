import {
  cutShort,
  emptyAnswer,
  silence,
  strangeJson,
  webPage,
  wrongContentType,
} from '../../../local/jira/faults/broken-answers';
import type { Fault } from '../../../local/jira/faults/fault';
import * as pages from '../../../local/jira/faults/odd-pages';
import { idsAsNumbers, idsAsTexts, instantsAs } from '../../../local/jira/faults/odd-values';
import {
  burst,
  busyWithoutReason,
  forbidden,
  notWell,
  quota,
  signedOut,
  tokensTooOld,
} from '../../../local/jira/faults/refusals';
import { times } from '../../../local/jira/faults/when';
import type { FailureCode } from '../../../src/domain/model/known-failure';
import { NOW } from './troubled-site';

/** One trouble of Jira: its name, how to make it anew, and how it may end. */
export interface TroubleOfJira {
  readonly name: string;
  readonly make: () => readonly Fault[];
}

/** A trouble after which the reading says what happened. */
export interface ToldTrouble extends TroubleOfJira {
  readonly told: readonly FailureCode[];
}

const soon = new Date(NOW + 2_000).toUTCString();

/** Over before patience ends: nobody notices. */
export const PASSING: readonly TroubleOfJira[] = [
  { name: 'a burst with Retry-After', make: () => [times(1, burst({ retryAfter: '2' }))] },
  { name: 'a burst with Retry-After as a date', make: () => [times(1, burst({ retryAfter: soon }))] },
  { name: 'a burst without Retry-After', make: () => [times(1, burst())] },
  { name: 'three bursts', make: () => [times(3, burst({ retryAfter: '1' }))] },
  { name: 'a gateway that is busy', make: () => [times(1, busyWithoutReason())] },
  ...[500, 502, 503, 504].map((status) => ({
    ...{ name: `one answer of ${status}`, make: () => [times(1, notWell(status))] },
  })),
  { name: 'a content type that is wrong', make: () => [wrongContentType] },
];

/** There for as long as the reading lasts, from some call on. */
export const LASTING: readonly ToldTrouble[] = [
  { name: 'a burst that does not end', make: () => [burst({ retryAfter: '2' })], told: ['jira-busy'] },
  {
    name: 'a burst that asks for a long wait',
    make: () => [burst({ retryAfter: '90' })],
    told: ['jira-busy'],
  },
  ...[500, 502, 503].map((status) => ({
    ...{ name: `${status} again and again`, make: () => [notWell(status)] },
    told: ['jira-unreachable'] as const,
  })),
  { name: 'no answer', make: () => [silence], told: ['jira-unreachable'] },
  { name: 'answers that break off', make: () => [cutShort], told: ['jira-answer-unreadable'] },
  { name: 'a sign-in page', make: () => [webPage], told: ['jira-answer-unreadable'] },
  { name: 'empty answers', make: () => [emptyAnswer], told: ['jira-answer-unreadable'] },
  { name: 'JSON of another form', make: () => [strangeJson], told: ['jira-answer-unreadable'] },
];

const NO = ['jira-refused', 'board-not-yours'] as const;

/** Jira says no, from some call on. */
export const REFUSING: readonly ToldTrouble[] = [
  { name: 'a sign-in that has run out', make: () => [signedOut()], told: NO },
  { name: 'a permission that was taken away', make: () => [forbidden()], told: NO },
];

/** The allowance of the hour is used up: asking again would be in vain. */
export const USED_UP: readonly ToldTrouble[] = [
  { name: 'with Retry-After', make: () => [quota({ retryAfter: '1' })], told: ['jira-busy'] },
  {
    name: 'with the instant of its reset',
    make: () => [quota({ reset: '2026-11-20T13:00Z' })],
    told: ['jira-busy'],
  },
  { name: 'without a word of when', make: () => [quota()], told: ['jira-busy'] },
];

const SMALL = pages.smallPages(2);

/** Pages and values as no page of the documentation shows them: what they say is the same. */
export const ODD: readonly TroubleOfJira[] = [
  { name: 'pages of two', make: () => [SMALL] },
  { name: 'pages of one', make: () => [pages.smallPages(1)] },
  { name: 'everything twice on each page', make: () => [SMALL, pages.twiceOnAPage] },
  { name: 'earlier pages again', make: () => [SMALL, pages.earlierPagesAgain()] },
  { name: 'pages backwards', make: () => [SMALL, pages.backwards] },
  { name: 'no word of the end', make: () => [SMALL, pages.noWordOfTheEnd] },
  { name: 'instants in seconds', make: () => [instantsAs('seconds')] },
  { name: 'instants in milliseconds', make: () => [instantsAs('milliseconds')] },
  { name: 'instants in UTC', make: () => [instantsAs('utc')] },
  { name: 'instants with an offset', make: () => [instantsAs('offset')] },
  { name: 'ids as texts', make: () => [idsAsTexts] },
  { name: 'ids as numbers', make: () => [idsAsNumbers] },
];

/** Pages that do not come together: what is missing may not pass for nothing. */
export const BROKEN_PAGES: readonly ToldTrouble[] = [
  { name: 'a token that is lost', make: () => [SMALL, pages.lostToken], told: ['jira-answer-unreadable'] },
  {
    name: 'tokens in a circle',
    make: () => [SMALL, pages.tokensInACircle()],
    told: ['jira-answer-unreadable'],
  },
  { name: 'tokens that are too old', make: () => [SMALL, tokensTooOld()], told: ['jira-refused'] },
  { name: 'a page that comes empty', make: () => [SMALL, pages.emptyPage], told: ['jira-answer-unreadable'] },
];
