import { z } from 'zod';
import type { Instant } from '../domain/model/instant';
import type { WorkItem } from '../domain/model/work-item';
import { instantOrNone, neededInstant } from './jira-instant';
import { itemName } from './item-name';
import { jiraId } from './jira-id';
import { readAs } from './read-as';

const issueType = z.object({
  name: z.string().nullish(),
  untranslatedName: z.string().nullish(),
  subtask: z.boolean().nullish(),
  hierarchyLevel: z.number().nullish(),
});

const item = z.object({
  id: jiraId,
  key: z.string().min(1),
  fields: z.object({
    created: neededInstant,
    updated: instantOrNone,
    resolutiondate: instantOrNone,
    status: z.object({ id: jiraId }),
    issuetype: issueType,
  }),
});

/** One work item as it is today, without its history. */
export interface ItemAnswer {
  readonly id: string;
  readonly key: string;
  readonly kind: WorkItem['kind'];
  /** By the name of its type; a site may call its bugs otherwise. */
  readonly isBug: boolean;
  readonly createdAt: Instant;
  readonly resolvedAt: Instant | null;
  /** `null` = was not asked for. */
  readonly updatedAt: Instant | null;
  readonly statusId: string;
  /** All fields as they came, unread: sprints and estimates are found in them by the field's id. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads one work item; `position` names it when its id cannot be read. */
export function readItem(answer: unknown, position: number): ItemAnswer {
  const { id, key, fields } = readAs(item, answer, () =>
    itemName(answer, `work item number ${position + 1}`),
  );
  return {
    id,
    key,
    kind: kindOf(fields.issuetype),
    isBug: isBug(fields.issuetype),
    createdAt: fields.created,
    resolvedAt: fields.resolutiondate,
    updatedAt: fields.updated,
    statusId: fields.status.id,
    fields: (answer as Pick<ItemAnswer, 'fields'>).fields,
  };
}

function isBug({ name, untranslatedName }: z.infer<typeof issueType>): boolean {
  return [name, untranslatedName].some((word) => /^(bug|defect|fehler)$/i.test(word ?? ''));
}

/** Older data carries no level; there an epic is known by its name alone. */
function kindOf({ name, untranslatedName, subtask, hierarchyLevel }: z.infer<typeof issueType>) {
  if (subtask === true) return 'sub-task';
  if (typeof hierarchyLevel !== 'number') return [name, untranslatedName].includes('Epic') ? 'epic' : 'item';
  if (hierarchyLevel < 0) return 'sub-task';
  return hierarchyLevel > 0 ? 'epic' : 'item';
}
