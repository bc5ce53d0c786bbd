import { DEMO_STORIES, makeDemoSite } from '../../../local/demo/demo-site';

const NOW = Date.UTC(2026, 2, 11, 10);
const site = makeDemoSite({ seed: 5, now: NOW });
const projectOf = (key: string): string => key.split('-')[0] ?? '';
const summaries = site.issues.map(({ key, fields }) => ({
  project: projectOf(key),
  summary: String(fields.summary),
}));
const goals = [...site.boardDetails.values()].flatMap(({ sprints }) =>
  sprints.map(({ goal }) => goal as string),
);

/** The words that no text of the product uses; German ones among them. */
const UNWELCOME =
  /violation|failed|offender|guilty|blame|\bscores?\b|\bbad\b|the PO did|scope creep|versto(ß|ss)|schuld|versag|schlecht/i;

describe('the texts of the demo', () => {
  test('never say the same twice within a team', () => {
    for (const project of new Set(summaries.map((one) => one.project))) {
      const own = summaries.filter((one) => one.project === project).map(({ summary }) => summary);
      expect(new Set(own).size).toBe(own.length);
    }
  });

  test('use no unwelcome word', () => {
    const texts = [JSON.stringify(site.issues), ...goals, ...DEMO_STORIES.map(({ story }) => story)];
    expect(texts.map((text) => UNWELCOME.exec(text)?.[0]).filter(Boolean)).toEqual([]);
  });

  test('number no item: summaries are words', () => {
    expect(
      summaries
        .filter(({ summary }) => /issue \d|item \d|story \d|\d$/i.test(summary))
        .map((one) => one.summary),
    ).toEqual([]);
  });

  test('describe with acceptance criteria, in a few lines', () => {
    const described = site.issues.filter(
      ({ fields }) => fields.description !== null && fields.issuetype !== undefined,
    );
    const work = described.filter(
      ({ fields }) => (fields.issuetype as { readonly name: string }).name !== 'Epic',
    );
    const lengths = work.map(({ fields }) => wordsIn(fields.description).length);
    expect(Math.min(...lengths)).toBeGreaterThan(80);
    expect(Math.max(...lengths)).toBeLessThan(1_500);
    expect(work.filter(({ fields }) => !wordsIn(fields.description).includes('Acceptance criteria'))).toEqual(
      [],
    );
  });

  test('state goals that are sentences about the people who use the product', () => {
    const stated = goals.filter((goal) => goal !== '');
    expect(stated.length).toBeGreaterThan(90);
    expect(
      stated.filter((goal) => !/^(Guests|Patients|Pickers|Learners|Households|Readers) .+\.$/.test(goal)),
    ).toEqual([]);
  });

  test('name no person in summaries, descriptions or goals', () => {
    const names = site.roles?.people.map(({ displayName }) => displayName) ?? [];
    const texts = [
      ...summaries.map(({ summary }) => summary),
      ...site.issues.map(({ fields }) => wordsIn(fields.description)),
      ...goals,
    ];
    expect(names.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
  });
});

/** All text of a document, in order. */
function wordsIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsIn).join(' ');
  if (typeof node !== 'object' || node === null) return '';
  const { text, content } = node as { readonly text?: string; readonly content?: unknown };
  return text ?? wordsIn(content ?? []);
}
