/** `npm run docs`: writes the pages that are made from the sources; a test says when they are not current. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { breakersPage } from './docs/breakers-page';
import { licencesPage } from './docs/licences-page';
import { rulesPage } from './docs/rules-page';

const LICENCES = 'docs/licences.md';

writeFileSync('docs/rules.md', rulesPage());
writeFileSync('docs/breakers.md', breakersPage());
void writeLicences();

async function writeLicences(): Promise<void> {
  const page = await licencesPage(resolve('.'));
  writeFileSync(LICENCES, await format(page, { ...(await resolveConfig(LICENCES)), filepath: LICENCES }));
}
