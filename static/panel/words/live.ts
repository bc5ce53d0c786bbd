/** The texts of a page that keeps up with the board while it is open. */
export const live = {
  changed: (what: string) => `Something changed: ${what}.`,
  moreChanges: (count: number, shown: string, sprint: string, all: string) =>
    count === 1
      ? `${shown} more change in ${sprint}, ${all} in all`
      : `${shown} more changes in ${sprint}, ${all} in all`,
  otherSprint: (sprint: string) => `you now see ${sprint}`,
  otherState: (sprint: string, state: string) => `${sprint} is now “${state}”`,
  otherMarks: (sprint: string) => `the marks of ${sprint}`,
  otherFigures: (sprint: string) => `the facts of ${sprint}`,
  historyTitle: 'Reading history',
  readingBegins: 'Reading history. What is there is shown already.',
  reading: (done: string, of: string) =>
    `Reading history: ${done} of ${of} sprints. What is there is shown already.`,
  waiting: (until: string, done: string, of: string) =>
    `Jira asked us to wait until ${until}; ${done} of ${of} sprints are read.`,
  setAside: (because: string, done: string, of: string) =>
    `${because} ${done} of ${of} sprints are read; the daily pass tries again.`,
} as const;
