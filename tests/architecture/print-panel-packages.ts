/** Prints the packages of the panel. A process of its own, because bundlers are slow under jest. */
import { resolve } from 'node:path';
import { packagesOfPanel } from '../../local/docs/shipped-packages';

void packagesOfPanel(resolve('.')).then((packages) => {
  console.log(JSON.stringify(packages));
});
