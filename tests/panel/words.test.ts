import { textsOf } from '../../local/docs/texts-of';
import { english } from '../../static/panel/words/english';
import { sentencesOf } from './sentences-of';

const texts = [...sentencesOf(textsOf(english)).values()];
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
    const names =
      /\b(Trust Signals|Jira’s|Jira|Atlassian|Cloud|Data Center|UTC|CSV|SVG|Scrum Master|Scrum|Refresh|PO)\b/g;
    const shouting = texts.filter((one) => /[a-z,] [A-Z]/.test(one.replace(names, 'x')));
    expect(shouting).toEqual([]);
  });

  test('never give a share in percent', () => {
    expect(texts.filter((one) => one.includes('%'))).toEqual([]);
  });
});
