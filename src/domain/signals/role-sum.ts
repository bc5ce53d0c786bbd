import type { Reading } from '../model/reading';
import type { RoleSumsOfSprint } from '../model/role-sums';
import { evidence, measured, notApplicable, unknown } from './readings';
import { lastSprint } from './recent-sprints';
import type { Past } from './signal';
import { threshold } from './thresholds';

/**
 * One sum a sprint of what accounts in the PO role entered. Only while an admin has mapped the role and a member of it
 * switched the sums on; never more than a fact, and never before the switch-on.
 */
export function roleSumReading(
  past: Past,
  what: keyof Omit<RoleSumsOfSprint, 'sprintId'>,
  words: string,
): Reading {
  const { closed, roleSums } = past;
  if (roleSums === null) return notApplicable(OFF);
  const since = closed.filter(({ ledger }) => ledger.span.start >= roleSums.since);
  if (since.length < threshold('roleSumSprints'))
    return unknown('It takes three sprints since it was switched on.');
  const { sprint, ledger } = lastSprint(past);
  const sum = roleSums.sprints.find(({ sprintId }) => sprintId === sprint.id)?.[what];
  if (sum === undefined) return unknown('The last sprint has no sum.');
  const says = `${String(sum.byPo)} of ${String(sum.all)} ${words} in the last sprint.`;
  return measured({
    value: { byPo: sum.byPo, all: sum.all },
    says,
    seen: sum.byPo > 0,
    pattern: false,
    evidence: [evidence(sprint.id, null, ledger.span.end, says)],
  });
}

const OFF = 'Off: it counts only while an admin has mapped the role and the Product Owner switched it on.';
