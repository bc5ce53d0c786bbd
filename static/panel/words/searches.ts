/** The texts about what searches of Jira may find. */
export const searches = {
  title: 'Searches in Jira',
  about: [
    'Everywhere where Jira takes a search, you can write: issue in addedAfterSprintStart("your board"), removedAfterSprintStart or carriedOver. Boards can colour cards by it, and automation rules can use it.',
    'One more, notMarked("your board"), finds the changes that you have not marked yet. Whoever sees an item would find it so; therefore you decide.',
  ],
  on: 'Let searches use notMarked',
  off: 'Take notMarked back from searches',
} as const;
