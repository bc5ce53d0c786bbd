import { RUNNING } from '../calendar/sprint-frame';
import { momentAt } from './team-tale';
import type { Delivered, TeamTale } from './team-tale';
import type { DemoItem } from '../record/demo-item';

/** What was delivered is taken up again: a link to something that came later, within three weeks. */
export function followUp(tale: TeamTale): void {
  const partners = tale.items
    .filter(({ kind }) => kind === 'story' || kind === 'task' || kind === 'spike')
    .sort((one, other) => one.createdAt - other.createdAt);
  for (let sprint = 0; sprint <= RUNNING; sprint++) {
    const delivered = tale.delivered.filter((one) => one.sprint === sprint);
    const count = Math.ceil(delivered.length * tale.team.habits.followUpShare);
    for (const one of tale.chance.shuffled(delivered).slice(0, count)) link(tale, one, partners);
  }
}

function link(tale: TeamTale, { item, sprint, place }: Delivered, partners: readonly DemoItem[]): void {
  const doneAt = momentAt(tale, sprint, place);
  const at = momentAt(tale, sprint, place + tale.chance.within(1.5, 11));
  const known = partners.filter((other) => other !== item && other.createdAt < at);
  const later = known.filter((other) => other.createdAt > doneAt);
  if (known.length === 0) return;
  const other = tale.chance.pick(later.length > 0 ? later : known.slice(-12));
  const by = tale.chance.pick([tale.people.productOwner, ...tale.people.developers]);
  item.happenings.push({ kind: 'link', at, by, to: other, phrase: 'relates to' });
  other.happenings.push({ kind: 'link', at, by, to: item, phrase: 'relates to' });
}
