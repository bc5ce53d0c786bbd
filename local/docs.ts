/** `npm run docs`: writes the pages that are made from the sources; a test says when they are not current. */
import { writeFileSync } from 'node:fs';
import { breakersPage } from './docs/breakers-page';
import { rulesPage } from './docs/rules-page';

writeFileSync('docs/rules.md', rulesPage());
writeFileSync('docs/breakers.md', breakersPage());
