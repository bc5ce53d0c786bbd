/** The newest change of a board that this browser has told of, kept here only; one that keeps nothing is no failure. */
export function seenOf(boardId: number): number | null {
  try {
    const seen = Number(localStorage.getItem(nameFor(boardId)));
    return Number.isSafeInteger(seen) && seen > 0 ? seen : null;
  } catch {
    return null;
  }
}

export function rememberSeen(boardId: number, newest: number): void {
  try {
    localStorage.setItem(nameFor(boardId), String(newest));
  } catch {
    return;
  }
}

function nameFor(boardId: number): string {
  return `trust-signals.seen.${String(boardId)}`;
}
