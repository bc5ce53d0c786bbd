/** The words of one product: parts that combine into stories, bugs and chores that sound real. */
export interface ProductWords {
  /** Who uses it, as the start of a sentence: "Guests". */
  readonly users: string;
  /** One of them: "a guest". */
  readonly user: string;
  readonly epics: readonly EpicWords[];
  /** Where a capability is asked for once more, such as "on a small phone". */
  readonly situations: readonly string[];
  readonly criteria: readonly string[];
  /** What a bug does, and where. */
  readonly faults: readonly string[];
  readonly places: readonly string[];
  /** The parts of the system that chores are about. */
  readonly parts: readonly string[];
}

export interface EpicWords {
  readonly name: string;
  readonly capabilities: readonly Capability[];
}

/** What users can do, and what for: "Guests can … so that …". */
export type Capability = readonly [can: string, soThat: string];
