import { calendarDay, withNote, writtenDay } from '../../domain/inspect';
import type { Instant } from '../../domain/model/instant';
import type { NormChange, Norms } from '../../domain/model/norms';
import { changeWrittenNorms } from '../../store/norms-kept';
import type { SharedStore } from '../../store/store';

/** Notes in the agreement what was switched, on which day and from which side; never who did it. */
export async function noteChange(
  store: SharedStore,
  boardId: number,
  { now, ...note }: Pick<NormChange, 'what' | 'by'> & { readonly now: Instant },
): Promise<void> {
  await changeWrittenNorms(store, boardId, (before) =>
    withNote(before, { ...note, day: dayByNorms(now, before.norms) }),
  );
}

/** The date of an instant on the team's own calendar. */
export function dayByNorms(now: Instant, { calendar }: Norms): string {
  return writtenDay(calendarDay(now, calendar.zone));
}
