/** `npm run docs`: writes the pages and the English texts that are made from the sources; a test says when they are not current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { breakersPage } from './docs/breakers-page';
import { englishTexts } from './docs/english-texts';
import { licencesPage } from './docs/licences-page';
import { tourPage } from './docs/tour-page';
import { rulesPage } from './docs/rules-page';

const TOUR = 'docs/tour.md';
const LICENCES = 'docs/licences.md';

writeFileSync('docs/rules.md', rulesPage());
writeFileSync('docs/breakers.md', breakersPage());
writeFileSync('locales/en-US.json', englishTexts());
void writeTour();
void writeLicences();

async function writeLicences(): Promise<void> {
  const page = await licencesPage(resolve('.'));
  writeFileSync(LICENCES, await format(page, { ...(await resolveConfig(LICENCES)), filepath: LICENCES }));
}

async function writeTour(): Promise<void> {
  writeFileSync(TOUR, await tourPage(readFileSync(TOUR, 'utf8'), await resolveConfig(TOUR)));
}
