/** What Jira wants to see granted before it answers a call. */
interface Need {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly scopes: readonly string[];
}

/**
 * Every call that the app makes, with the scopes that Atlassian's documentation names for it: the classic one where
 * there is one (the documentation advises it), else the granular ones.
 */
const NEEDS: readonly Need[] = [
  get(/^\/rest\/agile\/1\.0\/board$/, ['read:board-scope:jira-software', 'read:project:jira']),
  get(/^\/rest\/agile\/1\.0\/board\/\d+$/, ['read:board-scope:jira-software', 'read:issue-details:jira']),
  get(/^\/rest\/agile\/1\.0\/board\/\d+\/configuration$/, [
    'read:board-scope.admin:jira-software',
    'read:project:jira',
  ]),
  get(/^\/rest\/agile\/1\.0\/board\/\d+\/sprint$/, ['read:sprint:jira-software']),
  get(/^\/rest\/api\/3\/(field|status)$/, ['read:jira-work']),
  get(/^\/rest\/api\/3\/project\/[^/]+\/(roledetails|role|role\/\d+)$/, ['read:jira-work']),
  get(/^\/rest\/api\/3\/mypermissions$/, ['read:jira-work']),
  { method: 'POST', path: /^\/rest\/api\/3\/search\/jql$/, scopes: ['read:jira-work'] },
  { method: 'POST', path: /^\/rest\/api\/3\/issue\/bulkfetch$/, scopes: ['read:jira-work'] },
  { method: 'POST', path: /^\/rest\/api\/3\/changelog\/bulkfetch$/, scopes: ['read:jira-work'] },
  get(/^\/rest\/api\/3\/jql\/function\/computation$/, ['read:app-data:jira']),
  {
    method: 'POST',
    path: /^\/rest\/api\/3\/jql\/function\/computation$/,
    scopes: ['write:app-data:jira'],
  },
];

/** Scopes that no call to Jira needs, with what the platform gives for them. */
export const WANTED_BY_THE_PLATFORM: ReadonlyMap<string, string> = new Map([
  ['storage:app', 'the app’s own storage'],
  ['read:jira-user', 'the event avi:jira-software:configuration-changed:board'],
]);

/** The scopes that a call needs. A call that is not listed has no scope, and the app must not make it. */
export function scopesOf(method: string, path: string): readonly string[] {
  const [withoutQuery = ''] = path.split('?');
  const need = NEEDS.find((one) => one.method === method && one.path.test(withoutQuery));
  if (need === undefined)
    throw new Error(`No scope is known for ${method} ${withoutQuery}: add it here first.`);
  return need.scopes;
}

function get(path: RegExp, scopes: readonly string[]): Need {
  return { method: 'GET', path, scopes };
}
