import type { Chance } from '../chance';
import type { SprintFrame } from '../calendar/sprint-frame';
import { FIRST_FRAME } from '../calendar/sprint-frame';
import { present } from '../present';
import type { DemoItem } from '../record/demo-item';
import type { TeamStory } from '../teams/team-story';
import type { TeamPeople } from './team-tale';

/** The product's epics: made before everything else, all but the last one begun. */
export function epicsOf(
  { words, project }: TeamStory,
  frames: ReadonlyMap<number, SprintFrame>,
  { productOwner }: TeamPeople,
  chance: Chance,
): DemoItem[] {
  const frame = present(frames.get(FIRST_FRAME), 'the first frame');
  const later = present(frames.get(FIRST_FRAME + 5), 'a later frame');
  return words.epics.map(({ name, capabilities }, place) => {
    const description = `What it is for: ${capabilities.map(([, soThat]) => soThat).join('; ')}.`;
    const born = {
      project,
      status: 'to-do',
      sprint: null,
      estimate: null,
      description,
      parent: null,
    } as const;
    const begun = place < words.epics.length - 1;
    const at = later.at(chance.within(0.5, 9));
    return {
      kind: 'epic',
      summary: name,
      createdAt: frame.at(chance.within(0.2, 1)),
      creator: productOwner,
      born: { ...born, assignee: null },
      happenings: begun ? [{ kind: 'status', at, by: productOwner, to: 'in-progress' }] : [],
    };
  });
}
