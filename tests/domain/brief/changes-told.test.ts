import { changesTold } from '../../../src/domain/brief/changes-told';
import { markedChanges } from '../../../src/domain/inspect';
import type { MarkKind } from '../../../src/domain/model/mark';
import { dayOf } from '../signals/made-past';
import { changesOf, marked } from '../signals/told-marks';
import { boardWith, contentsOf, inspected } from './briefs';

const inspection = inspected(
  boardWith([{ id: '501', sprints: [[dayOf(3, 1), [3]]], estimate: 5, moves: [] }]),
);

test.each<[string, readonly MarkKind[], string, string]>([
  ['not marked', [], '### Not marked yet', ''],
  ['to talk about', ['lets-talk'], '### To talk about', ' Said: let’s talk about it (2026-02-03).'],
  ['marked', ['agreed'], '### Marked', ' Said: agreed (2026-02-03).'],
])(
  'where the one change is %s, its group stands alone, with no empty line behind it',
  (_e, kinds, title, said) => {
    const contents = contentsOf(inspection, 3);
    const marks = changesOf(contents.sprint).map((change) => marked(3, change, kinds));
    const changes = markedChanges(3, changesOf(contents.sprint), marks);
    expect(changesTold({ ...contents, changes }, inspection.board)).toEqual([
      title,
      '',
      `- CHK-501 Work on 501: came in (5 points), day 2 (2026-02-03).${said}`,
    ]);
  },
);
