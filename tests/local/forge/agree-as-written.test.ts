import { makeDemoSite } from '../../../local/demo/demo-site';
import { agreeAsWritten } from '../../../local/forge/agree-as-written';
import type { RunningHost } from '../../../local/forge/start-host';
import { liveSite } from '../../../local/jira/live-site';

const site = liveSite(makeDemoSite({ seed: 1, now: Date.parse('2026-11-21T12:00:00Z') }));
const norms = { keptSprints: 12 };

/** An app that was told so much already, and what it was asked. */
async function asked(revision: number, change: object = { kind: 'ok', value: { revision: 1 } }) {
  const questions: { readonly functionKey: string; readonly payload: unknown }[] = [];
  const lines: string[] = [];
  const ask: RunningHost['ask'] = (question) => {
    questions.push(question);
    const isShown = question.functionKey === 'agreement';
    return Promise.resolve(isShown ? { kind: 'ok', value: { revision } } : change);
  };
  const log = (line: string) => void lines.push(line);
  await agreeAsWritten({ site, ask, log } as RunningHost, new Map([[3, norms]]));
  return { asked: questions.map(({ functionKey }) => functionKey), last: questions.at(-1)?.payload, lines };
}

describe('what a site folder says was agreed', () => {
  test('is written into the app by the question of the panel', async () => {
    expect(await asked(0)).toEqual({
      asked: ['agreement', 'changeNorms'],
      last: { boardId: 3, revision: 0, norms },
      lines: [],
    });
  });

  test('is left where something was written down in the app already', async () => {
    expect((await asked(4)).asked).toEqual(['agreement']);
  });

  test('is told when the app does not take it, with the words of the app', async () => {
    const refused = { kind: 'failed', says: 'One of these roles is gone.' };
    expect((await asked(0, refused)).lines).toEqual([
      'agreement.json was not taken for board 3: One of these roles is gone.',
    ]);
  });
});
