import { fieldOf } from './field-of';

export type Entry = 'panel' | 'item' | 'gadget' | 'board-watch';

const ENTRIES: ReadonlyMap<unknown, Entry> = new Map([
  ['jira:issueContext', 'item'],
  ['jira:dashboardGadget', 'gadget'],
  ['jira:globalBackgroundScript', 'board-watch'],
]);

/** Which part of the app stands at a place; a window that one of them opened, and whatever is not known, is the panel. */
export function entryOf(extension: unknown): Entry {
  if (fieldOf(extension, 'modal') !== undefined) return 'panel';
  return ENTRIES.get(fieldOf(extension, 'type')) ?? 'panel';
}
