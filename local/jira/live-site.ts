import { indexedIssue } from './indexed-issue';
import type { IndexedIssue } from './indexed-issue';
import { formerKeys } from './former-keys';
import type { RawRecord } from './raw-values';
import type { BoardDetails, RawIssue, RawSprint, Site } from './site';
import { issueChanges } from './site-change';
import type { SiteChange } from './site-change';
import { sprintFieldId } from './sprint-field';
import { sprintsOf } from './site-sprints';

/**
 * A site that can be asked by id, key and sprint, and that changes while it is served.
 * It is a site itself at every moment, so it can be written to a folder.
 */
export class LiveSite implements Site {
  fields: Site['fields'] = [];
  statuses: Site['statuses'] = [];
  boards: Site['boards'] = [];
  boardDetails: ReadonlyMap<number, BoardDetails> = new Map();
  roles: Site['roles'] = null;
  recorded: Site['recorded'] = null;
  /** The id of the Sprint field; `null` on a site without one. */
  sprintField: string | null = null;

  readonly #byId = new Map<string, IndexedIssue>();
  readonly #idByKey = new Map<string, string>();
  readonly #idsBySprint = new Map<number, Set<string>>();
  readonly #listeners = new Set<(change: SiteChange) => void>();
  #lastHistoryId = 0;
  #lastIssueId = 0;
  #idByFormerKey: ReadonlyMap<string, string> | null = null;
  #sprints: ReadonlyMap<number, RawSprint> | null = null;

  constructor(site: Site) {
    this.replace(site);
  }

  /** From now on this site holds what another one holds. */
  replace(site: Site): void {
    const issues = [...site.issues];
    this.fields = site.fields;
    this.statuses = site.statuses;
    this.boards = site.boards;
    this.boardDetails = site.boardDetails;
    this.roles = site.roles;
    this.recorded = site.recorded;
    this.sprintField = sprintFieldId(site.fields);
    for (const index of [this.#byId, this.#idByKey, this.#idsBySprint]) index.clear();
    for (const issue of issues) this.#index(issue);
  }

  get issues(): readonly RawIssue[] {
    return Array.from(this.#byId.values(), ({ issue }) => issue);
  }

  /** Tells what changes from now on; calling the answer ends it. Another site in this one's place is no change. */
  listen(listener: (change: SiteChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** All issues, in the order of the site. */
  indexed(): Iterable<IndexedIssue> {
    return this.#byId.values();
  }

  /** The issue of an id, a key, or a key that it had before it was moved. */
  issue(idOrKey: string): IndexedIssue | null {
    const key = idOrKey.toUpperCase();
    const id = this.#byId.has(idOrKey) ? idOrKey : (this.#idByKey.get(key) ?? this.#idOfFormerKey(key));
    return id === null ? null : (this.#byId.get(id) ?? null);
  }

  /** The issues whose Sprint field names the sprint. */
  inSprint(sprintId: number): readonly IndexedIssue[] {
    return [...(this.#idsBySprint.get(sprintId) ?? [])].flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** Every sprint that exists: those of the boards, and those that a Sprint field shows. */
  sprints(): ReadonlyMap<number, RawSprint> {
    this.#sprints ??= sprintsOf(this.boardDetails.values(), this.#byId.values());
    return this.#sprints;
  }

  /** Adds an issue, or puts it in the place of the one with the same id. */
  putIssue(issue: RawIssue): void {
    const before = this.#byId.get(issue.id)?.issue ?? null;
    this.#index(issue);
    for (const change of issueChanges(before, issue)) this.#tell(change);
  }

  /** Takes an issue away for good; nothing happens when there is none. */
  deleteIssue(id: string, by: string | null): void {
    const issue = this.#byId.get(id)?.issue;
    if (issue === undefined) return;
    this.#forget(id);
    this.#byId.delete(id);
    this.#forgetDerived();
    this.#tell({ kind: 'issue-deleted', issue, by });
  }

  #index(issue: RawIssue): void {
    this.#forget(issue.id);
    const indexed = indexedIssue(issue, this.sprintField);
    this.#byId.set(issue.id, indexed);
    this.#idByKey.set(issue.key.toUpperCase(), issue.id);
    for (const sprintId of indexed.sprintIds) this.#sprintIndex(Number(sprintId)).add(issue.id);
    this.#lastIssueId = Math.max(this.#lastIssueId, Number(issue.id));
    for (const { id } of issue.changelog.histories) {
      this.#lastHistoryId = Math.max(this.#lastHistoryId, Number(id));
    }
    this.#forgetDerived();
  }

  /** An id for a new history entry, higher than every other of the site. */
  nextHistoryId(): string {
    this.#lastHistoryId += 1;
    return String(this.#lastHistoryId);
  }

  /** An id for a new issue, higher than every other of the site. */
  nextIssueId(): string {
    return String(this.#lastIssueId + 1);
  }

  /** Puts a sprint in the place of the one with the same id, on each board that lists it. */
  putSprint(sprint: RawSprint, by: string | null = null): void {
    const before = this.sprints().get(sprint.id);
    this.#listSprints((known) => (known.id === sprint.id ? [sprint] : [known]));
    if (before !== undefined) this.#tell({ kind: 'sprint-changed', before, after: sprint, by });
  }

  /** Adds a sprint behind those of a board. */
  addSprint(boardId: number, sprint: RawSprint, by: string | null): void {
    this.boardDetails = new Map(
      Array.from(this.boardDetails, ([id, details]) => [
        id,
        id === boardId ? { ...details, sprints: [...details.sprints, sprint] } : details,
      ]),
    );
    this.#forgetDerived();
    this.#tell({ kind: 'sprint-created', sprint, by });
  }

  /** Takes a sprint off every board that lists it. What is in it is for the caller to move. */
  deleteSprint(id: number, by: string | null): void {
    const sprint = this.sprints().get(id);
    this.#listSprints((known) => (known.id === id ? [] : [known]));
    if (sprint !== undefined) this.#tell({ kind: 'sprint-deleted', sprint, by });
  }

  /** Sets a board up anew; nothing happens when there is no such board. */
  configureBoard(id: number, configuration: RawRecord, by: string | null = null): void {
    const board = this.boards.find((known) => known.id === id);
    const details = this.boardDetails.get(id);
    if (board === undefined || details === undefined) return;
    this.boardDetails = new Map([...this.boardDetails, [id, { ...details, configuration }]]);
    this.#tell({ kind: 'board-configured', board, configuration, by });
  }

  #listSprints(listed: (sprint: RawSprint) => readonly RawSprint[]): void {
    this.boardDetails = new Map(
      Array.from(this.boardDetails, ([id, details]) => [
        id,
        { ...details, sprints: details.sprints.flatMap(listed) },
      ]),
    );
    this.#forgetDerived();
  }

  #tell(change: SiteChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #forget(id: string): void {
    const known = this.#byId.get(id);
    if (known === undefined) return;
    this.#idByKey.delete(known.issue.key.toUpperCase());
    for (const sprintId of known.sprintIds) this.#sprintIndex(Number(sprintId)).delete(id);
  }

  #forgetDerived(): void {
    this.#idByFormerKey = null;
    this.#sprints = null;
  }

  #sprintIndex(sprintId: number): Set<string> {
    const known = this.#idsBySprint.get(sprintId);
    if (known !== undefined) return known;
    const created = new Set<string>();
    this.#idsBySprint.set(sprintId, created);
    return created;
  }

  #idOfFormerKey(key: string): string | null {
    this.#idByFormerKey ??= formerKeys(this.#byId.values());
    return this.#idByFormerKey.get(key) ?? null;
  }
}

/** The live form of a site. A site that is live already is itself, so that whoever holds it sees its changes. */
export function liveSite(site: Site): LiveSite {
  return site instanceof LiveSite ? site : new LiveSite(site);
}
