/** A host that does not answer must not keep the panel from its first question. */
const PATIENCE = 3_000;

/** What the page around the panel answers; `null` when it does not. Never rejects. */
export async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  try {
    return (await Promise.race([ask(), silence])) ?? null;
  } catch {
    return null;
  }
}
