import {
  asApp,
  asUser,
  assumeTrustedRoute,
  NeedsAuthenticationError,
  type RequestProductMethods,
} from '@forge/api';
import { knownFailure } from '../domain/model/known-failure';
import type { Jira, JiraRequest } from '../jira/jira';

/** Jira as the app: for history that is the same whoever looks. Every answer is gated by a read as the viewer. */
export const jiraAsApp: Jira = (request) => ask(asApp(), request);

/** Jira as the person who looks: it shows only what they may see. */
export const jiraAsViewer: Jira = async (request) => {
  try {
    return await ask(asUser(), request);
  } catch (thrown) {
    throw thrown instanceof NeedsAuthenticationError ? nobodyIsLoggedIn() : thrown;
  }
};

function nobodyIsLoggedIn() {
  return knownFailure(
    'board-not-yours',
    'Jira does not know who is looking, so nothing about a board is shown.',
    'Log in to Jira, then reload this page.',
  );
}

async function ask(jira: Pick<RequestProductMethods, 'requestJira'>, { method, path, body }: JiraRequest) {
  // The path is built and encoded in src/jira alone, so nothing a person typed reaches it raw.
  const response = await jira.requestJira(assumeTrustedRoute(path), {
    method,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value;
  });
  return { status: response.status, headers, text: await response.text() };
}
