import type { RawHistoryItem } from '../../jira/site';
import type { ItemState } from '../record/item-state';
import { changed, NO_VALUE, systemField } from './changed';
import type { Side } from './changed';
import { rawStatus } from './raw-statuses';

/** A change of status, with the resolution that the workflow sets or clears in the same entry. */
export function statusItems(before: ItemState, after: ItemState): RawHistoryItem[] {
  return [
    ...changed(systemField('resolution'), resolutionSide(before), resolutionSide(after)),
    ...changed(systemField('status'), statusSide(before), statusSide(after)),
  ];
}

function statusSide({ project, status }: ItemState): Side {
  const { id, name } = rawStatus(project, status);
  return [id, name];
}

function resolutionSide({ resolvedAt }: ItemState): Side {
  return resolvedAt === null ? NO_VALUE : ['10000', 'Done'];
}
