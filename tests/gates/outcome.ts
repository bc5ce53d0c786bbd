/** How a gate ended: what counts in the last line, and the words to show when something is wrong. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What the gate itself printed. */
  readonly output: string;
  /** A remark that belongs beside the gate's name, such as why it was left out. */
  readonly remark?: string;
}

/** One thing that must hold, with the name that the report shows. */
export interface Gate {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}
