import { eventFilter } from '../../../../local/forge/events/trigger-filter';
import type { EventFilter } from '../../../../local/forge/manifest/trigger';

const event = {
  eventType: 'avi:jira:updated:issue',
  issue: { key: 'SHOP-1', fields: { summary: 'Pay', issuetype: { name: 'Bug' } } },
  changelog: { items: [{ field: 'status' }, { field: 'Sprint', fieldId: 'customfield_10020' }] },
};
const filter = (expression: string | null, other: Partial<EventFilter> = {}): EventFilter => ({
  ignoreSelf: false,
  expression,
  onError: 'IGNORE_AND_LOG',
  ...other,
});

function wants(given: EventFilter, told: typeof event = event): { wanted: boolean; lines: string[] } {
  const lines: string[] = [];
  return { wanted: eventFilter(given, (line) => void lines.push(line))(told), lines };
}

describe('the expression of a filter', () => {
  test.each([
    ["event.issue.fields.issuetype.name == 'Bug'", true],
    ["event.issue.fields.issuetype.name != 'Bug' || !(event.issue.key == 'SHOP-1')", false],
    [
      "event.changelog?.items.some(item => item.field == 'Sprint' || item.fieldId == 'customfield_10020')",
      true,
    ],
    ["event.missing?.items.some(item => item.field == 'Sprint') == null", true],
    ["['SHOP-1', 'SHOP-2'].includes(event.issue.key) && event.changelog.items.length > 1", true],
    [
      "event.changelog.items.filter(item => item.field == 'Sprint').map(item => item.field).includes('status')",
      false,
    ],
    ["event.issue['key'] == 'SHOP-1' ? true : false", true],
  ])('%s', (expression, wanted) => {
    expect(wants(filter(expression))).toEqual({ wanted, lines: [] });
  });

  test.each([
    ['event.issue.key.constructor("return 1")()', 'CallExpression'],
    ['process.exit(1)', 'CallExpression exit'],
    ['event.issue.key = "other"', 'AssignmentExpression'],
    ['`${event.issue.key}` == "SHOP-1"', 'TemplateLiteral'],
    ['new Map()', 'NewExpression'],
    ['event.a + event.b == 2', 'BinaryExpression +'],
    ['typeof event == "object"', 'UnaryExpression typeof'],
    ['true; false', 'ExpressionStatement'],
    ['event.issue.key.match("a")', 'CallExpression match'],
  ])('that the local host does not read is refused by the name of the part: %s', (expression, name) => {
    expect(() => eventFilter(filter(expression), () => undefined)).toThrow(`does not read "${name}`);
  });

  test('sees nothing of the host', () => {
    expect(wants(filter('process == null', { onError: 'RECEIVE' })).wanted).toBe(true);
    expect(wants(filter('process == null', { onError: 'IGNORE' })).wanted).toBe(false);
  });
});

describe('an expression that cannot be evaluated', () => {
  test.each([
    ['IGNORE_AND_LOG', false, 1],
    ['IGNORE', false, 0],
    ['RECEIVE_AND_LOG', true, 1],
    ['RECEIVE', true, 0],
  ] as const)('does what onError says: %s', (onError, wanted, lines) => {
    for (const expression of ["event.missing.items.some(item => item.field == 'x')", 'event.issue.key']) {
      const found = wants(filter(expression, { onError }));
      expect([found.wanted, found.lines.length]).toEqual([wanted, lines]);
    }
  });
});

describe('what the app caused itself', () => {
  const own = { ...event, selfGenerated: true };

  test('is left out of the events of Jira, and not of those of Jira Software', () => {
    const ignoring = filter(null, { ignoreSelf: true });
    expect(wants(ignoring, own).wanted).toBe(false);
    expect(wants(ignoring).wanted).toBe(true);
    expect(wants(ignoring, { ...own, eventType: 'avi:jira-software:updated:sprint' }).wanted).toBe(true);
    expect(wants(filter(null), own).wanted).toBe(true);
  });
});
