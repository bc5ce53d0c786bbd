/** `npm run types`: the three sets of types, each with what it may see: everything, the pure domain, the panel. */
import { commandGate } from './gates/command-gate';
import { TYPES } from './gates/gates';

void commandGate(TYPES).then(({ failed, output }) => {
  if (output !== '') console.log(output);
  process.exitCode = failed;
});
