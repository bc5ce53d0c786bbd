/** An event of Jira as a trigger's function gets it: its type, and what Forge documents for that type. */
export interface ProductEvent {
  /** Such as `avi:jira:updated:issue`. */
  readonly eventType: string;
  readonly [name: string]: unknown;
}
