import { cpus, totalmem } from 'node:os';

/** What figures were measured on: nothing that tells whose machine it is. */
export function machineInWords(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} cores, ${memory} GiB of memory, Node ${process.versions.node}`;
}
