import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { idOf, listOf, type RawRecord, recordOf, textOf } from '../../jira/raw-values';
import { answered, bodyOf, isAnswer } from './answers';

/**
 * The project roles that the token's owner holds, by name or through a group: Data Center has no question for that, so the
 * members of each role are looked through for them, and nobody else is looked at. A refusal stays one.
 */
export async function ownRolesAnswer(jira: Jira, { path }: JiraRequest): Promise<JiraResponse> {
  const project = /\/project\/([^/]+)\//.exec(path)?.[1] ?? '';
  const [roles, myself] = await Promise.all([
    jira({ method: 'GET', path: `/rest/api/2/project/${project}/role` }),
    jira({ method: 'GET', path: '/rest/api/2/myself?expand=groups' }),
  ]);
  if (!isAnswer(roles)) return roles;
  if (!isAnswer(myself)) return myself;
  const mine = namesOf(bodyOf(myself));
  const ids = Object.values(bodyOf(roles)).flatMap((url) => /\/role\/(\d+)$/.exec(String(url))?.[1] ?? []);
  const read = await Promise.all(
    ids.map((id) => jira({ method: 'GET', path: `/rest/api/2/project/${project}/role/${id}` })),
  );
  const held = read
    .filter(isAnswer)
    .map(bodyOf)
    .filter((role) => holds(role, mine));
  return answered(held.map(({ id, name }) => ({ id, name })));
}

interface OwnNames {
  readonly person: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

function namesOf(myself: RawRecord): OwnNames {
  const groups = listOf(recordOf(myself['groups'])?.['items']).flatMap(
    (group) => textOf(recordOf(group)?.['name']) ?? [],
  );
  const person = [myself['name'], myself['key']].flatMap((name) => textOf(name) ?? []);
  return { person: new Set(person), groups: new Set(groups) };
}

function holds({ actors }: RawRecord, { person, groups }: OwnNames): boolean {
  return listOf(actors).some((actor) => {
    const { type, name } = recordOf(actor) ?? {};
    const names = type === 'atlassian-group-role-actor' ? groups : person;
    return names.has(idOf(name) ?? '');
  });
}
