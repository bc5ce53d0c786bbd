import type { Clause } from '@atlaskit/jql-ast';
import { filterOfBoard } from './board-filter';
import { valuesOf } from './jql/operands';
import { parseQuery } from './jql/parse-query';
import type { LiveSite } from './live-site';
import type { RawBoard } from './site';
import type { Project } from './site-projects';

/** A board is about a project when it stands in it, or when its filter's JQL mentions the project. */
export function boardIsAbout(board: RawBoard, { id, key, name }: Project, site: LiveSite): boolean {
  const { projectId, jql } = filterOfBoard(board, site);
  if (projectId === id) return true;
  const mentioned = jql === null ? [] : projectsIn(parseQuery(jql).where);
  return [id, key, name].some((known) => mentioned.includes(known.toLowerCase()));
}

function projectsIn(clause: Clause | null): readonly string[] {
  switch (clause?.clauseType) {
    case undefined:
      return [];
    case 'compound':
      return clause.clauses.flatMap(projectsIn);
    case 'not':
      return projectsIn(clause.clause);
    case 'terminal':
      if (clause.field.value.toLowerCase() !== 'project') return [];
      return valuesOf(clause).flatMap((value) => (value.kind === 'literal' ? value.text.toLowerCase() : []));
  }
}
