import type { RawRecord } from '../../jira/raw-values';

const SPRINT_TEXT = /^[\w.]*\bSprint@[0-9a-f]+\[(.*)\]$/s;
const NAMES =
  'id|rapidViewId|state|name|goal|startDate|endDate|completeDate|activatedDate|sequence|autoStartStop|synced|incompleteIssuesDestinationId';
const BEGINNING = new RegExp(String.raw`(?:^|,)(${NAMES})=`, 'g');

/** A sprint that stands in the Sprint field as the text of a program object, as Jira Cloud would write it; `null` = it is none. */
export function sprintFromText(text: unknown): RawRecord | null {
  const inside = typeof text === 'string' ? SPRINT_TEXT.exec(text)?.[1] : undefined;
  if (inside === undefined) return null;
  const { id, rapidViewId, state, ...rest } = valuesIn(inside);
  if (id === undefined || !/^\d+$/.test(id)) return null;
  const { name = '', goal = '', startDate, endDate, completeDate, activatedDate } = rest;
  const dates = Object.entries({ startDate, endDate, completeDate, activatedDate });
  return {
    ...{ id: Number(id), name, state: (state ?? '').toLowerCase(), goal },
    ...(rapidViewId === undefined ? {} : { boardId: Number(rapidViewId) }),
    ...Object.fromEntries(dates.filter(([, date]) => date !== undefined)),
  };
}

/** A name may hold commas: a value ends where the next known name begins, and of a name that comes twice the first counts. */
function valuesIn(text: string): Readonly<Partial<Record<string, string>>> {
  const values = new Map<string, string>();
  const beginnings = [...text.matchAll(BEGINNING)];
  beginnings.forEach((found, place) => {
    const [whole, name = ''] = found;
    const value = text.slice(found.index + whole.length, beginnings[place + 1]?.index);
    if (!values.has(name) && value !== '<null>') values.set(name, value);
  });
  return Object.fromEntries(values);
}
