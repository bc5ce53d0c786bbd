import { fewAtOnce } from '../../../src/jira/few-at-once';
import type { Jira, JiraRequest, JiraResponse } from '../../../src/jira/jira';
import { boardAnswer, boardList, projectsOfBoards } from './board-location';
import { changelogAnswer } from './changelog-answer';
import { itemsAnswer } from './items-answer';
import { oneItemAnswer } from './one-item-answer';
import { ownRolesAnswer } from './own-roles-answer';
import { searchAnswer } from './search-answer';

type Translation = (jira: Jira, request: JiraRequest) => Promise<JiraResponse>;

/**
 * A Jira Data Center that is asked in the words of Jira Cloud and answers in them: version 2 of the platform's addresses,
 * searches by offset, histories with the items, sprints that stand in the Sprint field as texts, boards that do not say
 * where they live.
 */
export function dataCenterJira(dataCenter: Jira): Jira {
  const jira = fewAtOnce(dataCenter);
  const projectOf = projectsOfBoards(jira);
  const translations: readonly (readonly [RegExp, Translation])[] = [
    [/^POST \/rest\/api\/3\/search\/jql$/, searchAnswer],
    [/^POST \/rest\/api\/3\/changelog\/bulkfetch$/, changelogAnswer],
    [/^POST \/rest\/api\/3\/issue\/bulkfetch$/, itemsAnswer],
    [/^GET \/rest\/api\/3\/issue\/[^/]+$/, oneItemAnswer],
    [/^GET \/rest\/api\/3\/project\/[^/]+\/roledetails$/, ownRolesAnswer],
    [/^GET \/rest\/agile\/1\.0\/board$/, boardList(projectOf)],
    [/^GET \/rest\/agile\/1\.0\/board\/\d+(\/configuration)?$/, boardAnswer(projectOf)],
  ];
  return (request) => {
    const asked = `${request.method} ${request.path.split('?')[0] ?? ''}`;
    const translation = translations.find(([pattern]) => pattern.test(asked))?.[1] ?? asVersion2;
    return translation(jira, request);
  };
}

const asVersion2: Translation = (jira, { path, ...request }) =>
  jira({ ...request, path: path.replace(/^\/rest\/api\/3\//, '/rest/api/2/') });
