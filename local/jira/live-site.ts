import { indexedIssue } from './indexed-issue';
import type { IndexedIssue } from './indexed-issue';
import { formerKeys } from './former-keys';
import type { BoardDetails, RawIssue, RawSprint, Site } from './site';
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
  #lastHistoryId = 0;
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
    for (const issue of issues) this.putIssue(issue);
  }

  get issues(): readonly RawIssue[] {
    return Array.from(this.#byId.values(), ({ issue }) => issue);
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
    this.#forget(issue.id);
    const indexed = indexedIssue(issue, this.sprintField);
    this.#byId.set(issue.id, indexed);
    this.#idByKey.set(issue.key.toUpperCase(), issue.id);
    for (const sprintId of indexed.sprintIds) this.#sprintIndex(Number(sprintId)).add(issue.id);
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

  /** Puts a sprint in the place of the one with the same id, on each board that lists it. */
  putSprint(sprint: RawSprint): void {
    const replaced = (sprints: readonly RawSprint[]) =>
      sprints.map((known) => (known.id === sprint.id ? sprint : known));
    this.boardDetails = new Map(
      Array.from(this.boardDetails, ([id, details]) => [
        id,
        { ...details, sprints: replaced(details.sprints) },
      ]),
    );
    this.#forgetDerived();
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
