import { z } from 'zod';
import { type KnownFailure, knownFailure } from '../../src/domain/model/known-failure';
import { ask } from '../../src/jira/ask';
import type { Jira } from '../../src/jira/jira';
import { insteadOfRefusal } from '../../src/jira/refusal';
import type { Connection } from './connection';

const server = z.object({
  version: z.string().nullish(),
  versionNumbers: z.array(z.int()).nullish(),
  deploymentType: z.string().nullish(),
});

/** Personal access tokens came with this version. */
const OLDEST: readonly [number, number] = [8, 14];

/** Whether a Jira of the expected kind answers there, new enough to take a token. Anybody may ask for that. */
export async function checkServer(jira: Jira, { kind, host }: Connection): Promise<void> {
  const reading = ask(jira, {
    request: { method: 'GET', path: '/rest/api/3/serverInfo' },
    answer: 'which Jira it is',
    schema: server,
  });
  const found = await insteadOfRefusal(reading, [404, 410], () => {
    throw noJira(host);
  });
  const isCloud = found.deploymentType?.toLowerCase() === 'cloud';
  if (isCloud !== (kind === 'cloud')) throw isCloud ? isOfCloud(host) : isOfDataCenter(host);
  if (!isCloud && isOlder(found.versionNumbers ?? []))
    throw tooOld(host, found.version ?? 'of an unknown version');
}

function isOlder([major = 0, minor = 0]: readonly number[]): boolean {
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

function noJira(host: string): KnownFailure {
  return knownFailure(
    'jira-unreachable',
    `At ${host} there is something, but no Jira.`,
    'Check JIRA_SITE. A Jira of your own may stand below a path, such as https://example.com/jira.',
  );
}

function isOfCloud(host: string): KnownFailure {
  return knownFailure(
    'question-unreadable',
    `${host} is Jira Cloud, and JIRA_TOKEN is for Jira Data Center.`,
    'Set JIRA_EMAIL and JIRA_API_TOKEN; a token is made at id.atlassian.com under Security.',
  );
}

function isOfDataCenter(host: string): KnownFailure {
  return knownFailure(
    'question-unreadable',
    `${host} is Jira Data Center, and JIRA_API_TOKEN is for Jira Cloud.`,
    'Set JIRA_TOKEN to a personal access token, which you make in your profile in Jira.',
  );
}

function tooOld(host: string, version: string): KnownFailure {
  return knownFailure(
    'jira-refused',
    `The Jira at ${host} is ${version}; personal access tokens came with 8.14.`,
    'Ask whoever runs it for a newer Jira, or look at a site folder: npm start -- --site DIR.',
  );
}
