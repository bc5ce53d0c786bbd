/** Every way in which the statuses of an item can have been done: a status that is gone may have been either. */
import type { RawAnswers } from '../support/raw-answers';
import type { Film, Frame } from './naive-film';

/** Whether the item was done in a frame, by one of the possible pasts. */
export type DoneReading = (frame: Frame) => boolean;

export function everyDoneReading(
  film: Film,
  answers: RawAnswers,
  doneStatusIds: readonly string[] | null,
): DoneReading[] {
  if (!film.statusKnown) return [() => true, () => false];
  const columns = answers.configuration.columnConfig.columns.map(({ statuses }) =>
    statuses.map(({ id }) => id),
  );
  const doneColumn = columns.findLast((ids) => ids.length > 0) ?? [];
  const done = new Set(doneStatusIds ?? doneColumn);
  const told = new Set([...columns.flat(), ...answers.statuses.map(({ id }) => id), ...done]);
  const scenes = scenesOf(film.frames);
  const unclear = scenes.filter(({ status }) => !told.has(status));
  return everyChoice(unclear.length).map((choices) => (frame) => {
    const scene = scenes.findLast(({ from }) => from <= frame.at);
    const choice = scene === undefined ? -1 : unclear.indexOf(scene);
    return choice === -1 ? done.has(frame.status) : choices[choice] === true;
  });
}

/** Frames on end with the same status are one scene. */
function scenesOf(frames: readonly Frame[]): { from: number; status: string }[] {
  return frames
    .filter(({ status }, position) => position === 0 || frames[position - 1]?.status !== status)
    .map(({ at, status }) => ({ from: at, status }));
}

/** All lists of yes and no of that length. */
function everyChoice(length: number): boolean[][] {
  if (length === 0) return [[]];
  return everyChoice(length - 1).flatMap((choices) => [
    [...choices, true],
    [...choices, false],
  ]);
}
