import { z } from 'zod';
import type { Instant } from '../domain/model/instant';
import { jiraId } from './jira-id';
import { neededInstant } from './jira-instant';
import { itemName } from './item-name';
import { readAs } from './read-as';

/** One issue as Jira answered it, with its history entries about estimate and assignee; duplicates allowed. */
export interface RoleAnswer {
  readonly issue: unknown;
  readonly histories: readonly unknown[];
}

/** One thing that somebody entered, reduced to whether an account of the role did. */
export interface EnteredBy {
  readonly kind: 'estimated' | 'assigned' | 'subtasks';
  readonly at: Instant;
  readonly byRole: boolean;
}

const author = z.object({ accountId: z.string().nullish(), accountType: z.string().nullish() }).nullish();
const side = z.unknown().optional();

const entry = z.object({
  id: jiraId,
  created: neededInstant,
  author,
  items: z.array(
    z.object({
      fieldId: z.string().nullish(),
      field: z.string().nullish(),
      from: side,
      fromString: side,
      to: side,
      toString: side,
    }),
  ),
});

const issueType = z.object({ subtask: z.boolean().nullish(), hierarchyLevel: z.number().nullish() });
const issue = z.object({
  id: jiraId,
  fields: z.object({ created: neededInstant, creator: author, issuetype: issueType }),
});

/** Everything that was entered about one issue and that sums are made of, without who entered it. */
export function enteredByWhom(
  answer: RoleAnswer,
  members: ReadonlySet<string>,
  estimateNames: readonly string[],
): EnteredBy[] {
  const name = () => itemName(answer.issue, 'a work item');
  const { fields } = readAs(issue, answer.issue, name);
  const entries = answer.histories.map((raw) => readAs(entry, raw, () => `the history of ${name()}`));
  const eachOnce = new Map(entries.map((one) => [one.id, one]));
  const kindOf = fieldKinds(estimateNames);
  const changes = [...eachOnce.values()].flatMap(({ created, author: by, items }) =>
    items.flatMap((item) => {
      const kind = kindOf(item);
      return kind === null || !isEntered(item) ? [] : [{ kind, at: created, byRole: holds(by, members) }];
    }),
  );
  const created: EnteredBy = { kind: 'subtasks', at: fields.created, byRole: holds(fields.creator, members) };
  return isSubTask(fields.issuetype) ? [...changes, created] : changes;
}

type Item = z.infer<typeof entry>['items'][number];

function fieldKinds(estimateNames: readonly string[]): (item: Item) => 'estimated' | 'assigned' | null {
  const estimates = new Set(estimateNames.map((name) => name.toLowerCase()));
  return ({ fieldId, field }) => {
    const name = (fieldId ?? field ?? '').toLowerCase();
    if (name === 'assignee') return 'assigned';
    return estimates.has(name) ? 'estimated' : null;
  };
}

/** It has another value than before: taking an estimate or an assignee away enters nothing. */
function isEntered(item: Item): boolean {
  const [before, after] = [valueOf(item.from, item.fromString), valueOf(item.to, item.toString)];
  return after !== '' && after !== before;
}

/** Points stand in the text side, accounts and seconds in the plain one; a text may be Jira's own wording of the same value. */
function valueOf(plain: unknown, text: unknown): string {
  return [plain, text].filter((value) => typeof value === 'string' && value !== '').join('\n');
}

/** An app is never the role, whatever roles it was given. */
function holds(by: z.infer<typeof author>, members: ReadonlySet<string>): boolean {
  if (by === null || by === undefined || by.accountType === 'app') return false;
  return typeof by.accountId === 'string' && members.has(by.accountId);
}

function isSubTask({ subtask, hierarchyLevel }: z.infer<typeof issueType>): boolean {
  return subtask === true || (typeof hierarchyLevel === 'number' && hierarchyLevel < 0);
}
