import type { RootDatabase } from 'lmdb';
import type { PendingEvent } from './pending-event';

export interface JobStats {
  readonly success: number;
  readonly inProgress: number;
  readonly failed: number;
}

/** What the queue remembers between starts: the events that still wait, and how their jobs stand. */
export interface QueueStore {
  readonly keep: (event: PendingEvent) => void;
  readonly drop: (eventId: string) => void;
  readonly waiting: () => readonly PendingEvent[];
  readonly job: (jobId: string) => JobStats | undefined;
  readonly count: (jobId: string, change: Partial<JobStats>) => void;
}

const NO_EVENTS: JobStats = { success: 0, inProgress: 0, failed: 0 };

export function openQueueStore(root: RootDatabase): QueueStore {
  const events = root.openDB<PendingEvent, string>({ name: 'queue-events' });
  const jobs = root.openDB<JobStats, string>({ name: 'queue-jobs' });
  return {
    keep(event) {
      events.putSync(event.eventId, event);
    },
    drop(eventId) {
      events.removeSync(eventId);
    },
    waiting: () => [...events.getRange()].map(({ value }) => value),
    job: (jobId) => jobs.get(jobId),
    count(jobId, { success = 0, inProgress = 0, failed = 0 }) {
      const before = jobs.get(jobId) ?? NO_EVENTS;
      jobs.putSync(jobId, {
        success: before.success + success,
        inProgress: before.inProgress + inProgress,
        failed: before.failed + failed,
      });
    },
  };
}
