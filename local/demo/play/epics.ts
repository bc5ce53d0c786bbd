import type { Chance } from '../chance';
import type { SprintFrame } from '../calendar/sprint-frame';
import { FIRST_FRAME } from '../calendar/sprint-frame';
import { present } from '../present';
import type { Birth, DemoItem } from '../record/demo-item';
import type { Project } from '../record/project';
import type { TeamStory } from '../teams/team-story';
import type { EpicWords } from '../words/product-words';
import type { TeamPeople } from './team-tale';

/** The product's epics: made before everything else, all but the last one begun. */
export function epicsOf(
  { words, project }: TeamStory,
  frames: ReadonlyMap<number, SprintFrame>,
  { productOwner }: TeamPeople,
  chance: Chance,
): DemoItem[] {
  const made = present(frames.get(FIRST_FRAME), 'the first frame');
  const begun = present(frames.get(FIRST_FRAME + 5), 'a later frame');
  return words.epics.map((epic, place) => {
    const createdAt = made.at(chance.within(0.2, 1));
    const at = begun.at(chance.within(0.5, 9));
    const last = place === words.epics.length - 1;
    const begins = { kind: 'status', at, by: productOwner, to: 'in-progress' } as const;
    const happenings = last ? [] : [begins];
    return {
      kind: 'epic',
      summary: epic.name,
      createdAt,
      creator: productOwner,
      born: bornAs(epic, project),
      happenings,
    };
  });
}

function bornAs({ capabilities }: EpicWords, project: Project): Birth {
  const description = `What it is for: ${capabilities.map(([, soThat]) => soThat).join('; ')}.`;
  return {
    project,
    status: 'to-do',
    sprint: null,
    estimate: null,
    description,
    parent: null,
    assignee: null,
  };
}
