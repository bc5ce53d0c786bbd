import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const configurations = z.record(z.string(), z.record(z.string(), z.unknown()));

/** How the gadgets of the dashboard are configured, by module; kept between starts. */
export interface Gadgets {
  /** Empty for a gadget that nobody has configured yet. */
  readonly configurationOf: (module: string) => Readonly<Record<string, unknown>>;
  readonly configure: (module: string, configuration: Readonly<Record<string, unknown>>) => void;
}

export function openGadgets(stateDirectory: string): Gadgets {
  const file = join(stateDirectory, 'gadgets.json');
  const kept = new Map(Object.entries(configurations.parse(JSON.parse(textOf(file)))));
  return {
    configurationOf: (module) => kept.get(module) ?? {},
    configure(module, configuration) {
      kept.set(module, { ...configuration });
      mkdirSync(stateDirectory, { recursive: true, mode: 0o700 });
      writeFileSync(file, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
    },
  };
}

/** There is no file before the first gadget is configured. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '{}';
  }
}
