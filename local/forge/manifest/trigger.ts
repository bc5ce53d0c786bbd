/** A `trigger` of the manifest: which function takes which events of Jira. */
export interface Trigger {
  readonly key: string;
  readonly functionKey: string;
  /** The events that it lists, each with the filter that counts for it; `null` = none. */
  readonly events: ReadonlyMap<string, EventFilter | null>;
}

export interface EventFilter {
  /** Leaves out what the app itself caused. */
  readonly ignoreSelf: boolean;
  /** A Jira expression over `event`. */
  readonly expression: string | null;
  /** What becomes of an event whose expression cannot be evaluated. */
  readonly onError: 'IGNORE_AND_LOG' | 'IGNORE' | 'RECEIVE_AND_LOG' | 'RECEIVE';
}

/** A `scheduledTrigger` of the manifest: a function that runs again and again. */
export interface ScheduledTrigger {
  readonly key: string;
  readonly functionKey: string;
  readonly interval: 'fiveMinute' | 'hour' | 'day' | 'week';
}
