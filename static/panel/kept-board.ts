/** The last board opened in a project, kept in this browser only; a browser that keeps nothing is no failure. */
export function keptBoard(project: string): number | null {
  try {
    const kept = Number(localStorage.getItem(nameFor(project)));
    return Number.isSafeInteger(kept) && kept > 0 ? kept : null;
  } catch {
    return null;
  }
}

export function keepBoard(project: string, boardId: number): void {
  try {
    localStorage.setItem(nameFor(project), String(boardId));
  } catch {
    return;
  }
}

function nameFor(project: string): string {
  return `trust-signals.board.${project}`;
}
