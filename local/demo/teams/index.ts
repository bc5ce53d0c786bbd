import { ALL_OVER_THE_PLACE } from './all-over-the-place';
import { CARRIES_OVER } from './carries-over';
import { HEALTHY } from './healthy';
import { KEEPS_CHANGING } from './keeps-changing';
import { NOISY_BUT_STABLE } from './noisy-but-stable';
import type { TeamStory } from './team-story';
import { WRITTEN_LIVE } from './written-live';

/** The six teams of the demo, in the order of their boards. */
export const TEAM_STORIES: readonly TeamStory[] = [
  HEALTHY,
  NOISY_BUT_STABLE,
  KEEPS_CHANGING,
  CARRIES_OVER,
  WRITTEN_LIVE,
  ALL_OVER_THE_PLACE,
];
