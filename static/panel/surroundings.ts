import { view } from '@forge/bridge';
import { fieldOf } from './field-of';
import { paceIn } from './live/pace';
import type { Pace } from './live/pace';
import { orNull } from './patience';
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
  /** How often the panel asks whether something changed. */
  readonly pace: Pace;
}

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
    openedFrom: placeOfExtension(fieldOf(extension, 'modal') ?? extension),
    history,
    pace: paceIn(extension),
  };
}
