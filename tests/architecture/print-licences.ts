/** Prints the page of licences as it would be written now. A process of its own, because bundlers are slow under jest. */
import { resolve } from 'node:path';
import { licencesPage } from '../../local/docs/licences-page';

void licencesPage(resolve('.')).then((page) => {
  console.log(page);
});
