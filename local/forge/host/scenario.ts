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
});

export type ScenarioFacts = z.infer<typeof scenarioSchema>;

/** `null` = nobody is signed in. */
export const accountOf = ({ as }: ScenarioFacts): string | null => (as === NOBODY ? null : as);
