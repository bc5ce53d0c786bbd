import { view } from '@forge/bridge';
import { idOfProject, placeOfExtension } from './place';
import type { Place } from './place';

/** The address bar of the page around the panel, where it lends it. */
export type History = Awaited<ReturnType<typeof view.createHistory>>;

/** What the page around the panel says about the viewer and about where the panel stands. */
export interface Surroundings {
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly siteUrl: string | null;
  /** Parts what is kept for one project from what is kept for another. */
  readonly project: string;
  /** The board and sprint whose menu opened the panel. */
  readonly openedFrom: Place;
  /** `null` in a modal: the place is then kept in memory only. */
  readonly history: History | null;
}

/** A host that does not answer must not keep the panel from its first question. */
const PATIENCE = 3_000;

/** Never rejects: what the host does not tell is left out. */
export async function lookAround(): Promise<Surroundings> {
  const [context, history] = await Promise.all([
    orNull(() => view.getContext()),
    orNull(() => view.createHistory()),
  ]);
  const extension: unknown = context?.extension;
  return {
    locale: context?.locale,
    timeZone: context?.timezone,
    siteUrl: context?.siteUrl ?? null,
    project: idOfProject(extension),
    openedFrom: placeOfExtension(extension),
    history,
  };
}

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  try {
    return (await Promise.race([ask(), silence])) ?? null;
  } catch {
    return null;
  }
}
