import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { LargeSite } from './large-site';
import { withWrittenSite } from './written-site';

/** What `npm run inspect --json` took as a whole, the engine and its own start among it. */
export interface WholeCommand {
  readonly items: number;
  /** Of the file with the items. */
  readonly fileMegabytes: number;
  /** The most that the process ever held, beside the disk's own cache. */
  readonly peakMegabytes: number;
  readonly milliseconds: number;
}

const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`peak=${process.resourceUsage().maxRSS}=`));",
)}`;

/** Runs the command in a process of its own over a made-up site folder. Throws when it ends with anything but 0. */
export function measureWholeCommand(size: LargeSite): Promise<WholeCommand> {
  return withWrittenSite(size, async ({ directory, fileMegabytes }) => {
    const began = performance.now();
    const peakMegabytes = await peakOf(['--site', directory, '--board', '1', '--json']);
    const milliseconds = performance.now() - began;
    return { items: size.sprints * size.itemsEach, fileMegabytes, peakMegabytes, milliseconds };
  });
}

function peakOf(asked: readonly string[]): Promise<number> {
  const engine = ['--import', 'tsx', '--import', TELL_PEAK, resolve('local', 'inspect.ts')];
  const running = spawn(process.execPath, [...engine, ...asked], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  running.stderr.on('data', (part: Buffer) => void (said += part.toString()));
  return new Promise((told, refused) => {
    running.on('close', (code) => {
      const kilobytes = /peak=(\d+)=/.exec(said)?.[1];
      if (code === 0 && kilobytes !== undefined) told((Number(kilobytes) * 1024) / 1e6);
      else refused(new Error(`The command ended with ${String(code)}: ${said}`));
    });
  });
}
