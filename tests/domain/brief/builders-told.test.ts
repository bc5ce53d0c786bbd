import { buildersTold } from '../../../src/domain/brief/builders-told';
import type { Builder, Side } from '../../../src/domain/model/judgement';

const builder = (says: string, ...sides: Side[]): Builder => ({
  ...{ signal: 'carry-over', sides, breakers: [], says, evidence: [] },
});

test('what builds trust stands with the side that it serves, or with both', () => {
  expect(
    buildersTold([
      builder('Changes were agreed.', 'po-to-team'),
      builder('Little was left.', 'team-to-po'),
      builder('There was *always* ready work.', 'po-to-team', 'team-to-po'),
    ]),
  ).toEqual([
    '- PO → team: Changes were agreed.',
    '- Team → PO: Little was left.',
    '- For both sides: There was \\*always\\* ready work.',
  ]);
});

test('where nothing is supported well enough the team is asked instead', () => {
  expect(buildersTold([])).toEqual([
    'Nothing that the closed sprints support well enough to say so. You know more: what helped?',
  ]);
});
