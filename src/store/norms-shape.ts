import { z } from 'zod';
import type { NormedThreshold, NormName, Norms } from '../domain/model/norms';

const allowed = z.enum(['team', 'admins']);
const number = z.exactOptional(z.number());

const each = {
  planningGraceHours: z.number(),
  changingASprint: z.string(),
  thresholds: z.strictObject({
    scopeChangeShare: number,
    scopeNoticeShare: number,
    overCommitmentRatio: number,
    underCommitmentRatio: number,
    unestimatedShare: number,
    delivered: number,
    carryOver: number,
    startedLeftoversShare: number,
    unreadyShare: number,
    writtenLiveShare: number,
    readyBacklog: number,
  } satisfies Readonly<Record<NormedThreshold, z.ZodType>>),
  doneStatusIds: z.array(z.string()).nullable(),
  waitingStatusIds: z.array(z.string()),
  leftOut: z.array(z.strictObject({ sprintId: z.int(), because: z.string() })),
  teamRoleIds: z.array(z.int()),
  poRoleIds: z.array(z.int()),
  calendar: z.strictObject({
    zone: z.string(),
    workingDays: z.array(z.int()),
    holidays: z.array(z.string()),
  }),
  keptSprints: z.int(),
  mayEdit: allowed,
  mayOpenRounds: allowed,
  briefAction: z.boolean(),
} as const satisfies Readonly<Record<NormName, z.ZodType>>;

/** Everything that a team can write down, in its form; whether it can be gone by is judged in the domain. */
export const normsShape: z.ZodType<Norms> = z.strictObject({
  ...each,
  // What was written down before there was such a switch did not open it.
  briefAction: each.briefAction.default(false),
});

/** Some of it: what is changed, and no name that is none of ours. */
export const someNormsShape: z.ZodType<Partial<Norms>> = z.strictObject({
  planningGraceHours: z.exactOptional(each.planningGraceHours),
  changingASprint: z.exactOptional(each.changingASprint),
  thresholds: z.exactOptional(each.thresholds),
  doneStatusIds: z.exactOptional(each.doneStatusIds),
  waitingStatusIds: z.exactOptional(each.waitingStatusIds),
  leftOut: z.exactOptional(each.leftOut),
  teamRoleIds: z.exactOptional(each.teamRoleIds),
  poRoleIds: z.exactOptional(each.poRoleIds),
  calendar: z.exactOptional(each.calendar),
  keptSprints: z.exactOptional(each.keptSprints),
  mayEdit: z.exactOptional(each.mayEdit),
  mayOpenRounds: z.exactOptional(each.mayOpenRounds),
  briefAction: z.exactOptional(each.briefAction),
});
