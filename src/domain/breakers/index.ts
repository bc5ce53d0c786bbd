import { badQuality } from './bad-quality';
import { blamesPo } from './blames-po';
import { changeInsideSprint } from './change-inside-sprint';
import { decidesHow } from './decides-how';
import { estimatesForTeam } from './estimates-for-team';
import { hidesUndone } from './hides-undone';
import { monitorsProgress } from './monitors-progress';
import { noFeedback } from './no-feedback';
import { noRefinementSupport } from './no-refinement-support';
import { notDelivered } from './not-delivered';
import { onlyGoodNews } from './only-good-news';
import { partiallyDone } from './partially-done';
import { poNotAvailable } from './po-not-available';
import { pushToCommit } from './push-to-commit';
import { unclearRequirement } from './unclear-requirement';
import { underCommits } from './under-commits';
import { unpreparedRefinement } from './unprepared-refinement';
import { unstatedValue } from './unstated-value';
import { velocityUnstable } from './velocity-unstable';
import type { TrustBreaker } from './trust-breaker';

/** Every breaker: those of the first source text in its order, and the theme of the second, a Product Owner unprepared for refinement. */
export const BREAKERS: readonly TrustBreaker[] = [
  pushToCommit,
  changeInsideSprint,
  unclearRequirement,
  unstatedValue,
  poNotAvailable,
  noFeedback,
  onlyGoodNews,
  estimatesForTeam,
  monitorsProgress,
  decidesHow,
  unpreparedRefinement,
  partiallyDone,
  hidesUndone,
  badQuality,
  velocityUnstable,
  notDelivered,
  underCommits,
  blamesPo,
  noRefinementSupport,
];
