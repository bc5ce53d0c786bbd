import { accountId } from '../../../local/demo/people/account-id';
import { namesAPerson } from '../../../src/domain/rules/names-a-person';

describe('a text names a person', () => {
  test.each([
    ['by a mention', 'Ask @alex before planning'],
    ['by a mention at its very beginning', '@alex'],
    ['by a mention in letters of another alphabet', 'спросить @анна'],
    ['by a mention with a full-width sign', 'Ask ＠alex'],
    ['by a mention with a sign without width in it', 'Ask @\u200balex'],
    ['by a mention as Jira stores it', 'Ask [~alex.example]'],
    ['by a mention of an account as Jira stores it', 'Ask [~accountid:5b10ac8d82e05b22cc7d4ef5]'],
    ['by an e-mail address', 'Write to alex.example@example.com first'],
    ['by an e-mail address whose domain begins with a digit', 'alex@1example.org'],
    ['by an old account id', 'It was 5b10ac8d82e05b22cc7d4ef5 again'],
    ['by a new account id', `It was ${accountId('Made Up')} again`],
    ['by an account id in capitals', accountId('Made Up').toUpperCase()],
    ['by a user key of Data Center', 'It was JIRAUSER10100'],
    ['by an account id in a link', 'https://example.atlassian.net/jira/people/5b10ac8d82e05b22cc7d4ef5'],
    [
      'by a new account id in a link as an address bar gives it',
      `https://example.atlassian.net/jira/people/${encodeURIComponent(accountId('Made Up'))}`,
    ],
    [
      'by an account id in the link of a search',
      'https://example.atlassian.net/issues/?jql=assignee%20%3D%205b10ac8d82e05b22cc7d4ef5',
    ],
    ['by an e-mail address in a link', 'https://example.com/?to=alex.example%40example.com'],
  ])('%s', (_how, text) => {
    expect(namesAPerson(text)).toBe(true);
  });

  test.each([
    ['an empty text', ''],
    ['a role', 'The Product Owner and a developer look at it together.'],
    ['a time', 'We meet @ 10 o’clock, or @10'],
    ['a share', 'At least 20 %, better 40%alcohol, never %40'],
    ['an item', 'SHOP-123 came in on day 4'],
    ['the name of a commit', 'since 4b825dc642cb6eb9a060e54bf8d69288fbee4904'],
    ['a long number', '123456789012345678901234567890'],
    ['a tilde in brackets', 'about [~ 3 items] a sprint'],
  ])('not by %s', (_what, text) => {
    expect(namesAPerson(text)).toBe(false);
  });
});
