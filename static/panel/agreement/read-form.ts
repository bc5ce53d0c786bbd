import type { AgreementShown, Allowed, Norms } from '../../../src/contract';
import { asCounted } from './percent';

/** The name of a field of which there is one for each threshold, or for each sprint. */
export function eachName(part: 'thresholds' | 'leftOut', each: string | number): string {
  return `${part}.${String(each)}`;
}

/** What the form holds. A field that is empty goes by the app's number; none of the done statuses: the board's own. */
export function normsIn(form: HTMLFormElement, { thresholds }: AgreementShown): Norms {
  const data = new FormData(form);
  const all = (name: string) => data.getAll(name).filter((one) => typeof one === 'string');
  const text = (name: string) => (all(name)[0] ?? '').trim();
  const done = all('doneStatusIds');
  return {
    changingASprint: text('changingASprint'),
    planningGraceHours: Number(text('planningGraceHours')),
    thresholds: thresholdsIn(thresholds, text),
    doneStatusIds: done.length > 0 ? done : null,
    waitingStatusIds: all('waitingStatusIds'),
    leftOut: leftOutIn(data),
    teamRoleIds: all('teamRoleIds').map(Number),
    poRoleIds: all('poRoleIds').map(Number),
    calendar: {
      zone: text('zone'),
      workingDays: all('workingDays').map(Number),
      holidays: text('holidays').match(/[^\s,;]+/g) ?? [],
    },
    keptSprints: Number(text('keptSprints')),
    mayEdit: text('mayEdit') as Allowed,
    mayOpenRounds: text('mayOpenRounds') as Allowed,
    briefAction: text('briefAction') === 'on',
  };
}

function thresholdsIn(
  offered: AgreementShown['thresholds'],
  text: (name: string) => string,
): Norms['thresholds'] {
  const own = offered.flatMap(({ name, unit }) => {
    const typed = text(eachName('thresholds', name));
    return typed ? [[name, asCounted(Number(typed), unit)] as const] : [];
  });
  return Object.fromEntries<number>(own);
}

/** A sprint is left out for as long as there is a reason. */
function leftOutIn(data: FormData): Norms['leftOut'] {
  const start = eachName('leftOut', '');
  return [...data.entries()].flatMap(([name, typed]) => {
    const because = typeof typed === 'string' ? typed.trim() : '';
    return name.startsWith(start) && because ? [{ sprintId: Number(name.slice(start.length)), because }] : [];
  });
}

/** What somebody changed in a form that began with `before`, and that is not so by `now`. */
export function changedNorms(typed: Norms, before: Norms, now: Norms): Partial<Norms> {
  const names = Object.keys(typed) as (keyof Norms)[];
  const changed = names.filter((name) =>
    [before, now].every((one) => inOneOrder(typed[name]) !== inOneOrder(one[name])),
  );
  return Object.fromEntries(changed.map((name) => [name, typed[name]]));
}

/** Lists of what was chosen are the same in any order. */
function inOneOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, one]) => (Array.isArray(value) ? '' : name) + inOneOrder(one))
    .sort()
    .join();
}
