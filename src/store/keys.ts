/** The names of everything that is kept, in one place: what begins with a board's number goes when the board is erased. */
export const keys = {
  agreement: (boardId: number) => `agreement:${boardId}`,
  agreements: 'agreement:',
  head: (boardId: number) => `head:${boardId}:`,
  frozen: (boardId: number) => `frozen:${boardId}:`,
  frozenSprint: (boardId: number, sprintId: number) => `frozen:${boardId}:${sprintId}:`,
  open: (boardId: number) => `open:${boardId}:`,
  beyond: (boardId: number) => `beyond:${boardId}:`,
  live: (boardId: number) => `live:${boardId}:`,
  liveItem: (boardId: number, itemId: string) => `live:${boardId}:${itemId}`,
  gone: (boardId: number) => `gone:${boardId}:`,
  goneItem: (boardId: number, itemId: string) => `gone:${boardId}:${itemId}`,
  recorded: (boardId: number) => `recorded:${boardId}:`,
  recordedFact: (boardId: number, sprintId: number, fact: string) =>
    `recorded:${boardId}:${sprintId}:${fact}`,
  recordedSprint: (boardId: number, sprintId: number) => `recorded:${boardId}:${sprintId}:`,
  marks: (boardId: number) => `marks:${boardId}:`,
  marksOfSprint: (boardId: number, sprintId: number) => `marks:${boardId}:${sprintId}:`,
  markEntry: (boardId: number, sprintId: number, change: string, entry: string) =>
    `marks:${boardId}:${sprintId}:${change}:${entry}`,
  roleSums: (boardId: number) => `role-sums:${boardId}`,
  progress: (boardId: number) => `progress:${boardId}`,
  mended: (boardId: number) => `mended:${boardId}`,
  version: (boardId: number) => `version:${boardId}`,
  boardsOfProject: (projectKey: string) => `boards-of-project:${projectKey}:`,
  boardOfProject: (projectKey: string, boardId: number) => `boards-of-project:${projectKey}:${boardId}`,
  boardsOfProjects: 'boards-of-project:',
} as const;

/** The names of what several people change at once: all of it goes when the board is erased. */
export const sharedKeys = {
  norms: (boardId: number) => `norms:${boardId}`,
  experiments: (boardId: number) => `experiments:${boardId}`,
  requests: (boardId: number) => `requests:${boardId}`,
  rounds: (boardId: number) => `rounds:${boardId}`,
  counters: (boardId: number) => `counters:${boardId}`,
  participation: (boardId: number) => `participation:${boardId}`,
} as const;
