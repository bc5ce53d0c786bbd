/** The texts about the three signals that need two switches. */
export const roles = {
  title: 'Three that Jira can show only while both sides want it',
  about: (names: string) => `They are ${names}.`,
  explained:
    'While both switches are on, one sum a sprint is kept for each, from the switch-on only and for this team alone. All sums are erased as soon as either switch falls.',
  role: 'Project role of the PO',
  noRole: 'None: nothing is kept',
  on: 'Switch the sums on',
  off: 'Switch the sums off and erase them',
} as const;
