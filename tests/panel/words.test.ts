import { words } from '../../static/panel/words';
import { agreement } from '../../static/panel/words/agreement';
import { checkIn } from '../../static/panel/words/check-in';

/** Every text of the catalogue; texts that take numbers and names are given some. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [textOf(part, 1), textOf(part, 2)];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

function textOf(part: object, count: number): string {
  return String(Reflect.apply(part as (...given: unknown[]) => unknown, null, [count, '2', '3', '4']));
}

const texts = textsIn([words, agreement, checkIn]);
const BANNED =
  /\b(violations?|failed|failures?|offenders?|guilty|blame[ds]?|scores?|bad)\b|scope creep|the PO did/i;

describe('the English texts', () => {
  test('are all reached by this test', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((one) => one.includes('undefined'))).toEqual([]);
  });

  test('use none of the words that point at people', () => {
    expect(texts.filter((one) => BANNED.test(one))).toEqual([]);
  });

  test('are in sentence case: no capital after the first word but for names', () => {
    const names = /\b(Trust Signals|Jira’s|Jira|Atlassian|Scrum Master|Scrum|Refresh|PO)\b/g;
    const shouting = texts.filter((one) => /[a-z,] [A-Z]/.test(one.replace(names, 'x')));
    expect(shouting).toEqual([]);
  });

  test('never give a share in percent', () => {
    expect(texts.filter((one) => one.includes('%'))).toEqual([]);
  });
});
