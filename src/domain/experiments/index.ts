export { beforeAfter, NOTHING_COUNTED } from './before-after';
export { experimentOf, withCard, withChanged, withNewCard } from './cards';
export { laddersOf, requireLastRung } from './ladder';
export { LIBRARY } from './library';
export { mergeCards } from './merge-cards';
export { discardExperiment, reviewExperiment, startExperiment } from './moves';
export { changedMeanwhile } from './not-now';
export { withRequest } from './requests';
export { type CountedSprints, type Trial, trialOf } from './trial';
