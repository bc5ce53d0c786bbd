/**
 * The shortest of so many runs, in milliseconds of the processor's own time: what else runs on the machine can make a run
 * longer, and never shorter.
 */
export async function bestOf(rounds: number, run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    const start = processorTime();
    await run();
    best = Math.min(best, processorTime() - start);
  }
  return best;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
