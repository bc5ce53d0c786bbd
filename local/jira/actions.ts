/** What can happen on a live site, each as Jira would write it: the fields and the history entries. */
export { addToSprint } from './actions/add-to-sprint';
export { changeIssue } from './actions/change-issue';
export type { Deed, IssueChange } from './actions/change-issue';
export { closeSprint } from './actions/close-sprint';
export type { SprintClose } from './actions/close-sprint';
export { moveStatus } from './actions/move-status';
export { reEstimate } from './actions/re-estimate';
export type { NewEstimate } from './actions/re-estimate';
export { removeFromSprint } from './actions/remove-from-sprint';
export { startSprint } from './actions/start-sprint';
export type { SprintPlan } from './actions/start-sprint';
export { createIssue } from './actions/create-issue';
export { createSprint } from './actions/create-sprint';
export { deleteSprint } from './actions/delete-sprint';
export { editSprint } from './actions/edit-sprint';
export type { SprintEdit } from './actions/edit-sprint';
export { editText } from './actions/edit-text';
export { flagIssue } from './actions/flag-issue';
