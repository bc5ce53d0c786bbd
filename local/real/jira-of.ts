import type { Jira } from '../../src/jira/jira';
import { whileTokenLasts } from './check-token';
import type { Connection } from './connection';
import { dataCenterJira } from './data-center/data-center-jira';
import { httpJira } from './http-jira';
import { withoutAppFunctions } from './without-app-functions';

/** A real site as everything here asks it: in the words of Jira Cloud, whatever kind of Jira it is. */
export function jiraOf(connection: Connection): Jira {
  const jira = httpJira(connection);
  const cloudLike = connection.kind === 'data-center' ? dataCenterJira(jira) : jira;
  return withoutAppFunctions(whileTokenLasts(cloudLike, connection));
}
