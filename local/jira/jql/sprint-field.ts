import { sprintIsVisible } from '../visible-sprints';
import type { JqlContext } from './context';
import type { ValueField } from './jql-field';

/**
 * `sprint`: by id, or by name, which may stand for several. A sprint is known to the field while an issue is in it,
 * and for ever once it closed with the issue in it.
 */
export const sprintField: ValueField = {
  kind: 'value',
  name: 'sprint',
  idsOf: ({ sprintIds }) => sprintIds,
  resolve: (text, context) => {
    const sprints = visibleSprints(context);
    const byId = sprints.filter(({ id }) => String(id) === text);
    const wanted = text.toLowerCase();
    const found = byId.length > 0 ? byId : sprints.filter(({ name }) => name.toLowerCase() === wanted);
    return found.map(({ id }) => String(id));
  },
  unknown: (text) =>
    `Sprint with name or id '${text}' does not exist or you do not have permission to view it.`,
  functions: {
    opensprints: (context) => sprintsIn('active', context),
    closedsprints: (context) => sprintsIn('closed', context),
    futuresprints: (context) => sprintsIn('future', context),
  },
};

function sprintsIn(state: 'active' | 'closed' | 'future', context: JqlContext): readonly string[] {
  return visibleSprints(context)
    .filter((sprint) => sprint.state.toLowerCase() === state)
    .map(({ id }) => String(id));
}

function visibleSprints({ site, asker }: JqlContext) {
  return [...site.sprints().values()].filter(({ id }) => sprintIsVisible(id, asker, site));
}
