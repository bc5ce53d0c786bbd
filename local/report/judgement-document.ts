import type { Inspection } from '../../src/domain/model/inspection';
import type { JudgedReading } from '../../src/domain/model/judgement';
import type { Evidence } from '../../src/domain/model/reading';

/** Readings, breakers, the page and velocity as they stand in the JSON document; items go by their keys. */
export function judgementDocument(
  { readings, breakers, page, velocity }: Inspection,
  keys: ReadonlyMap<string, string>,
) {
  const told = (evidence: readonly Evidence[]) => evidence.map((one) => evidenceOf(one, keys));
  return {
    readings: readings.map((one) => readingOf(one, keys)),
    breakers,
    page: {
      hints: page.hints.map((hint) => ({ ...hint, evidence: told(hint.evidence) })),
      builders: page.builders.map((builder) => ({ ...builder, evidence: told(builder.evidence) })),
    },
    velocity,
  };
}

function readingOf(
  { signal, sprintId, level, reading, since }: JudgedReading,
  keys: ReadonlyMap<string, string>,
) {
  return {
    signal,
    ...(sprintId === undefined ? {} : { sprintId }),
    kind: reading.kind,
    level,
    ...(since === undefined ? {} : { since }),
    ...(reading.kind === 'measured'
      ? {
          value: reading.value,
          says: reading.says,
          evidence: reading.evidence.map((one) => evidenceOf(one, keys)),
        }
      : { because: reading.because, evidence: [] }),
  };
}

function evidenceOf({ itemId, sprintId, at, says }: Evidence, keys: ReadonlyMap<string, string>) {
  const item = itemId === null ? null : (keys.get(itemId) ?? itemId);
  return { item, sprintId, at: new Date(at).toISOString(), says };
}
