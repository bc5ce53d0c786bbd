import { idOf, listOf, recordOf, type RawRecord } from '../../jira/raw-values';
import type { RawIssue } from '../../jira/site';
import { hasText } from '../../../src/jira/has-text';
import { anonymousHistory } from './anonymous-history';
import { present, sprint, status } from './anonymous-frame';
import type { KnownFields } from './known-fields';
import { itemKey, kindName, projectKey, projectName } from './made-up-names';
import { sameLength, sameLengthOf } from './made-up-text';

/** An item of which only ids, instants, sizes and estimates stay, with its history. */
export function anonymousIssue({ id, fields, changelog }: RawIssue, known: KnownFields): RawIssue {
  const histories = changelog.histories.map((entry) => anonymousHistory(entry, known));
  return {
    id,
    key: itemKey(fields['project'], id),
    fields: {
      ...about(id, fields),
      ...texts(fields, known),
      ...planning(fields, known),
      ...relations(fields),
    },
    changelog: { ...changelog, histories },
  };
}

function about(id: string, fields: RawRecord): RawRecord {
  const { created, updated, resolutiondate } = fields;
  const projectId = idOf(recordOf(fields['project'])?.['id']) ?? '0';
  return {
    ...present({ created, updated, resolutiondate }),
    summary: `Item ${id}`,
    issuetype: kind(recordOf(fields['issuetype']) ?? {}),
    project: { id: projectId, key: projectKey(projectId), name: projectName(projectId) },
    status: status(recordOf(fields['status']) ?? {}),
  };
}

function kind({ id, name, untranslatedName, subtask, hierarchyLevel }: RawRecord): RawRecord {
  const known = String(id);
  return {
    ...present({ id, subtask, hierarchyLevel }),
    name: kindName(name, known),
    ...(untranslatedName === undefined ? {} : { untranslatedName: kindName(untranslatedName, known) }),
  };
}

function texts(fields: RawRecord, { criteria }: KnownFields): RawRecord {
  const named = criteria === null ? {} : { [criteria.id]: document(fields[criteria.id]) };
  return present({ description: document(fields['description']), ...named });
}

/** A document of Jira becomes one of a single sentence; whether there is any text in it stays. */
function document(value: unknown): unknown {
  if (typeof value === 'string') return sameLength(value);
  if (value === null || value === undefined || !hasText(value)) return value === undefined ? undefined : null;
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Text.' }] }];
  return { type: 'doc', version: 1, content };
}

function planning(fields: RawRecord, { sprint: sprintField, estimate, flagged }: KnownFields): RawRecord {
  const sprints = fields[sprintField.id];
  const value = estimate === null ? undefined : fields[estimate.id];
  const flags = flagged === null ? undefined : fields[flagged.id];
  return present({
    [sprintField.id]: Array.isArray(sprints) ? sprints.map((one) => sprint(recordOf(one) ?? {})) : sprints,
    ...(estimate === null ? {} : { [estimate.id]: typeof value === 'number' ? value : sameLengthOf(value) }),
    ...(flagged === null ? {} : { [flagged.id]: Array.isArray(flags) ? flags.map(flag) : flags }),
  });
}

function flag(value: unknown): RawRecord {
  return { id: idOf(recordOf(value)?.['id']) ?? '1', value: 'Flag' };
}

/** That there is a parent, and which items are linked, by their ids. */
function relations({ parent, issuelinks }: RawRecord): RawRecord {
  const parentId = idOf(recordOf(parent)?.['id']);
  return present({
    parent: parentId === null ? undefined : { id: parentId },
    issuelinks: issuelinks === undefined ? undefined : listOf(issuelinks).map(link),
  });
}

function link(value: unknown): RawRecord {
  const sides = recordOf(value) ?? {};
  const side = (name: 'inwardIssue' | 'outwardIssue') => {
    const id = idOf(recordOf(sides[name])?.['id']);
    return id === null ? {} : { [name]: { id } };
  };
  return { ...present({ id: sides['id'] }), ...side('inwardIssue'), ...side('outwardIssue') };
}
