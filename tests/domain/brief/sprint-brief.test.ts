import { sprintBrief } from '../../../src/domain/brief/sprint-brief';
import { boardWith, contentsOf, inspected } from './briefs';
import { findings, hinted, inState, measured } from './told-findings';

const inspection = inspected(boardWith([]));
const { sprint } = contentsOf(inspection, 3);

test('the brief for automation tells scope, what builds trust and the two general questions', () => {
  const quiet = { ...inspection, page: { ...inspection.page, builders: [] } };
  expect(sprintBrief(quiet, sprint)).toBe(`# Sprint brief: Sprint 3

## What was planned, came in and went out

- Planned at the start: 10 items, 30 points
- Came in after the start: 0 items, 0 points
- Went out: 0 items, 0 points

## What builds trust

Nothing that the closed sprints support well enough to say so. You know more: what helped?

## Two questions to begin with

- What made it easy for you as developers to rely on your Product Owner, and what would make it easier?
- What made it easy for you as Product Owner to rely on your developers, and what would make it easier?

Made for the team.`);
});

test('what was seen of either side changes nothing in it', () => {
  const seen = findings({
    hints: [hinted('change-inside-sprint', 'scope-added')],
    breakers: [inState('not-delivered', 'fact', 'scope-removed')],
    readings: [measured('scope-added'), measured('scope-removed')],
  });
  expect(sprintBrief(seen, sprint)).toBe(sprintBrief(findings({}), sprint));
});
