/** The ids of the custom fields on the demo site; another site has others. */
export const FIELD = {
  sprint: 'customfield_10020',
  storyPoints: 'customfield_10038',
  storyPointEstimate: 'customfield_10016',
  rank: 'customfield_10019',
  flagged: 'customfield_10021',
} as const;
