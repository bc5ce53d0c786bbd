/** A whole Jira site in memory, as raw Jira Cloud answers: what a site folder holds and the local Jira serves. */
export interface Site {
  readonly fields: readonly RawField[];
  readonly statuses: readonly RawStatus[];
  readonly boards: readonly RawBoard[];
  readonly boardDetails: ReadonlyMap<number, BoardDetails>;
  readonly issues: readonly RawIssue[];
  /** Absent = unknown: then everybody may browse everything and nobody holds a role. */
  readonly roles: SiteRoles | null;
  readonly recorded: readonly RawRecorded[] | null;
}

type Raw = Readonly<Record<string, unknown>>;

export interface RawField extends Raw {
  readonly id: string;
  readonly name: string;
}

export interface RawStatus extends Raw {
  readonly id: string;
  readonly name: string;
}

export interface RawBoard extends Raw {
  readonly id: number;
  readonly name: string;
  readonly type: string;
}

export interface RawSprint extends Raw {
  readonly id: number;
  readonly name: string;
  readonly state: string;
}

export interface BoardDetails {
  readonly configuration: Raw;
  readonly sprints: readonly RawSprint[];
  /** Keys of what the board's filter returns; `null` = not known. */
  readonly issueKeys: readonly string[] | null;
}

export interface RawHistory extends Raw {
  readonly id: string;
  readonly created: string | number;
  readonly items: readonly RawHistoryItem[];
}

export interface RawHistoryItem extends Raw {
  readonly field: string;
}

export interface RawIssue extends Raw {
  readonly id: string;
  readonly key: string;
  readonly fields: Raw;
  readonly changelog: {
    readonly startAt: number;
    readonly maxResults: number;
    readonly total: number;
    readonly histories: readonly RawHistory[];
  };
}

/** `recorded.json`: what was recorded live, because Jira forgets it. Instants are ISO 8601. */
export interface RawRecorded extends Raw {
  readonly sprintId: number;
  readonly startedAt?: string;
  readonly goalAtStart?: string | null;
  readonly planningFinishedAt?: string;
}

/** `roles.json`: made-up people, their project roles and what each may browse. */
export interface SiteRoles {
  readonly people: readonly Person[];
  readonly projects: readonly ProjectRights[];
}

export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  /** What the "view as" switch shows, such as "Product Owner of Guest checkout". */
  readonly title: string;
}

export interface ProjectRights {
  readonly projectId: string;
  readonly projectKey: string;
  /** Account ids of those who may browse the project. */
  readonly browse: readonly string[];
  /** Account ids of the project's admins. */
  readonly administer: readonly string[];
  readonly roles: readonly {
    readonly id: number;
    readonly name: string;
    readonly members: readonly string[];
  }[];
}
