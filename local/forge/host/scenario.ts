import * as z from 'zod';

const NOBODY = 'anonymous';

/** What the page around says about a panel: which module, where in Jira it stands, and who looks. */
export const scenarioSchema = z.object({
  module: z.string(),
  project: z.string(),
  /** An account id, or `anonymous`. */
  as: z.string(),
  board: z.number().int().optional(),
  sprint: z.number().int().optional(),
  /** The key of the item beside which the panel stands. */
  item: z.string().optional(),
  /** The place that a background script runs in. */
  place: z.string().optional(),
  /** How often a panel asks whether something changed, in seconds. */
  poll: z.number().int().positive().optional(),
  /** A gadget that is being configured. */
  entryPoint: z.literal('edit').optional(),
});

export type ScenarioFacts = z.infer<typeof scenarioSchema>;

/** `null` = nobody is signed in. */
export const accountOf = ({ as }: Pick<ScenarioFacts, 'as'>): string | null => (as === NOBODY ? null : as);
