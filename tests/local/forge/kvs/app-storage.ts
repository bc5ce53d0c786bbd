import { open } from 'lmdb';
import { join } from 'node:path';
import { invocationRuntime } from '../../../../local/forge/invocation-runtime';
import { answerStorage } from '../../../../local/forge/kvs/answer-storage';
import { openOrderedStore } from '../../../../local/forge/kvs/ordered-store';
import { readManifest } from '../../../../local/forge/manifest/read-manifest';
import { type Running, duringInvocation } from '../../../../local/forge/running';
import { installRuntime } from '../../../../local/forge/runtime';
import { TINY_APP, closeAll, temporaryFolder } from '../running-app';

/** Runs code of an app, with the real @forge/kvs client, against an app storage in a folder. */
export interface AppStorageRun {
  readonly inApp: <T>(work: () => Promise<T>) => Promise<T>;
  readonly clock: { now: number };
  readonly folder: string;
}

const stores: (() => Promise<void>)[] = [];

export function openAppStorage(
  folder: string = temporaryFolder(),
  manifestPath: string = join(TINY_APP, 'manifest.yml'),
): AppStorageRun {
  installRuntime();
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') };
  const manifest = readManifest(manifestPath);
  const root = open({ path: folder, maxDbs: 4 });
  stores.push(() => root.close());
  const storage = answerStorage(
    openOrderedStore(root, () => clock.now),
    manifest.entities,
  );
  const facts = { manifest, functionKey: 'resolver', moduleType: 'test', moduleKey: 'test', accountId: null };
  const runtime = invocationRuntime({ ...facts, remainingMilliseconds: () => 25_000 });
  const queue = { answer: notHere, settled: notHere, isBusy: notHere, close: notHere };
  const services = { storage, jira: notHere, queue, ahead: () => 0 };
  const running: Running = { runtime, services, calls: { jira: 0, storage: 0 } };
  return { inApp: (work) => duringInvocation(running, work), clock, folder };
}

export async function closeStorage(): Promise<void> {
  while (stores.length > 0) await stores.pop()?.();
}

export async function closeAllStorage(): Promise<void> {
  await closeStorage();
  await closeAll();
}

function notHere(): never {
  throw new Error('These tests ask the app storage only.');
}
