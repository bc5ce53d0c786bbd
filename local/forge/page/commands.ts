import { addressCommands } from './commands/address';
import { appCommands } from './commands/app';
import { eventCommands } from './commands/events';
import { flagCommands } from './commands/flags';
import { viewCommands } from './commands/view';
import type { Command } from './commands/command';
import type { PanelFrame } from './panel-frame';
import type { Stage } from './stage';

const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ ...appCommands, ...viewCommands, ...addressCommands, ...eventCommands, ...flagCommands }),
);

/** Does what a panel asks over the bridge; what the local host lacks is refused by its name. */
export function answerCommand(stage: Stage, frame: PanelFrame, name: string, data: unknown): unknown {
  const command = COMMANDS.get(name);
  if (command === undefined) throw new Error(`The local host does not offer "${name}" of the Forge bridge.`);
  return command(stage, frame, data);
}
