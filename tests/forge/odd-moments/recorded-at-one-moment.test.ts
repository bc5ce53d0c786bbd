import { instant } from '../../../src/domain/model/instant';
import { memoryStore } from '../../../src/store/memory-store';
import {
  readRecordedSprints,
  recordPlanningFinished,
  recordSeenActive,
  recordStart,
} from '../../../src/store/recorded-sprints';

test('planning that is finished while the queue notes that the sprint runs stays finished', async () => {
  const store = memoryStore();
  const at = instant(1_763_000_000_000);
  await recordStart(store, 1, 4, at, null);
  await Promise.all([recordPlanningFinished(store, 1, 4, at), recordSeenActive(store, 1, 4)]);
  expect((await readRecordedSprints(store, 1)).get(4)).toMatchObject({
    ...{ startedAt: at, planningFinishedAt: at, seenActive: true },
  });
});
