/** What manifest.yml calls. */
export { tellSprintBrief } from './forge/actions/tell-sprint-brief';
export { resolver } from './forge/resolvers/index';
export { answerSearch as jqlFunctions } from './forge/jql/answer-search';
export { historyConsumer } from './forge/queue/history-consumer';
export { dailyPass } from './forge/triggers/daily-pass';
export { onBoard } from './forge/triggers/on-board';
export { onIssue } from './forge/triggers/on-issue';
export { onSprint } from './forge/triggers/on-sprint';
