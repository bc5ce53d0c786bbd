import { namesOf } from './custom-field';
import type { ValueField } from './jql-field';

/** `resolution`: by id or name; `Unresolved` means that there is none. */
export const resolutionField: ValueField = {
  kind: 'value',
  name: 'resolution',
  idsOf: ({ issue }) => namesOf(issue.fields['resolution']),
  resolve: (text) => [text.toLowerCase()],
  unknown: () => '',
  emptyWord: 'unresolved',
};
