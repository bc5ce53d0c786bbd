/** After so long what could not be read is asked for once more. */
const ASK_ONCE_MORE_AFTER = 60_000;

/** What the panel knows of the board's versions. */
export interface VersionMemory {
  /** The version of what is shown; `null` before the app was asked for it. */
  readonly known: string | null;
  /** The version that was read for, when, and what was shown then; what is shown since rests on it. */
  readonly readFor: { readonly version: string; readonly at: number; readonly over: Shown } | null;
}

/** What is shown, as far as a look needs to know it. */
export interface Shown {
  /** `null` = its answer does not tell: it is read once more for the first version that is heard. */
  readonly version: string | null;
}

export const NOTHING_HEARD: VersionMemory = { known: null, readFor: null };

/** The app says which version there is now: what to remember, and whether to read the board again. */
export function heardVersion(
  { known, readFor }: VersionMemory,
  version: string,
  shown: Shown,
  now: number,
): VersionMemory & { readonly read: boolean } {
  const arrived = readFor !== null && readFor.over !== shown;
  const current = arrived ? readFor.version : (known ?? shown.version);
  if (version === current) return { known: current, readFor: null, read: false };
  const onItsWay = !arrived && readFor?.version === version && now - readFor.at < ASK_ONCE_MORE_AFTER;
  if (onItsWay) return { known: current, readFor, read: false };
  return { known: current, readFor: { version, at: now, over: shown }, read: true };
}
