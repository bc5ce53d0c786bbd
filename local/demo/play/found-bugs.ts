import { createItem } from './create-item';
import { momentAt } from './team-tale';
import type { Delivered, TeamTale } from './team-tale';

/** Bugs that users find in what the last two sprints delivered; they get their place two sprints later. */
export function findBugs(tale: TeamTale, sprint: number, count: number): void {
  for (let found = 0; found < count; found++) {
    const place = tale.chance.within(1.5, 9);
    const createdAt = momentAt(tale, sprint, place);
    const creator = tale.chance.pick([tale.people.productOwner, ...tale.people.developers]);
    const bug = createItem(tale, tale.writer.bug(), createdAt, creator, {});
    tale.bugs.set(sprint + 2, [...(tale.bugs.get(sprint + 2) ?? []), bug]);
    const causes = tale.delivered.filter((one) => isRecent(one, sprint, place) && one.item.kind !== 'bug');
    if (causes.length === 0) continue;
    const { item: cause } = tale.chance.pick(causes);
    const at = createdAt + tale.chance.whole(60_000, 600_000);
    bug.happenings.push({ kind: 'link', at, by: creator, to: cause, phrase: 'is caused by' });
    cause.happenings.push({ kind: 'link', at, by: creator, to: bug, phrase: 'causes' });
  }
}

function isRecent(delivered: Delivered, sprint: number, place: number): boolean {
  return delivered.sprint === sprint - 1 || (delivered.sprint === sprint && delivered.place < place - 0.2);
}
