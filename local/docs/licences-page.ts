import { licenceTable } from './licence-table';
import { packagesOfFunctions, packagesOfPanel } from './shipped-packages';

/** Every package of which something goes to Jira, with its version and the licence that it names. */
export async function licencesPage(repository: string): Promise<string> {
  return [
    '# Licences of what ships',
    '',
    'Trust Signals itself is under Apache-2.0. Written by `npm run docs` from the bundles that go to Jira; what only builds, tests or runs the app on your machine is not in them.',
    '',
    '## In the functions',
    '',
    ...licenceTable(repository, await packagesOfFunctions(repository)),
    '',
    '## In the panel',
    '',
    ...licenceTable(repository, await packagesOfPanel(repository)),
    '',
    '“Atlassian Developer Terms” are the words of the licence file that the package carries.',
    '',
  ].join('\n');
}
