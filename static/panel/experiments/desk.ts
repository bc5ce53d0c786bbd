import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Failure } from '../asked';
import { words } from '../words';
import type { CardForm } from './card-form';

/** The fields of something that is being written, by their names. */
type Draft = Readonly<Record<string, string>>;

/** Everything that is being written and not sent yet. It outlives the tab: looking elsewhere loses nothing. */
export interface Written {
  readonly forms: readonly CardForm[];
  readonly drafts: Readonly<Record<string, Draft>>;
  /** What the focus goes to as soon as it is on the page. */
  readonly focus: string | null;
  /** What was done last, and the experiment or breaker that it was done to. */
  readonly said: { readonly about: string; readonly says: string } | null;
}

export interface Desk extends Written {
  readonly change: (change: (written: Written) => Partial<Written>) => void;
  /** Opens a new card about a breaker, or the one that is open already, and leads to it. */
  readonly start: (breaker: StartFrom) => void;
}

export interface StartFrom {
  readonly id: string;
  readonly name: string;
  /** What was seen, where something was. */
  readonly weSee: string;
}

export const EMPTY_DESK: Written = { forms: [], drafts: {}, focus: null, said: null };

/** `null` where nothing can be written. */
export const deskContext = createContext<Desk | null>(null);

const nowhere: Desk = { ...EMPTY_DESK, change: () => undefined, start: () => undefined };

export function useDesk(): Desk {
  return useContext(deskContext) ?? nowhere;
}

/** Takes the focus once, when it is this one's turn: before anybody sees that what had it is gone. */
export function useFocusHere<Place extends HTMLElement>(name: string): RefObject<Place> {
  const { focus, change } = useDesk();
  const place = useRef<Place>(null);
  useLayoutEffect(() => {
    if (focus !== name) return;
    place.current?.focus();
    change(() => ({ focus: null }));
  }, [focus, name, change]);
  return place;
}

/** Fields that stay as they were typed, whatever comes in meanwhile; `initial` until something was. */
export function useDraft<Fields extends Draft>(name: string, initial: Fields) {
  const { drafts, change } = useDesk();
  const fields = { ...initial, ...drafts[name] };
  const write = (changed: Partial<Fields>): void => {
    change((written) => ({
      drafts: { ...written.drafts, [name]: { ...initial, ...written.drafts[name], ...changed } },
    }));
  };
  return { fields, write };
}

/** Why something was not sent. */
export function notYet(next: string): Failure {
  return { code: 'not-now', says: words.experiments.notYet, next };
}

/** The drafts without those that were sent. */
export function withoutDraft({ drafts }: Written, name: string): Written['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== name));
}

/** The forms with one of them changed, or taken away. */
export function withForm(
  { forms }: Written,
  token: string,
  change: (form: CardForm) => CardForm | null,
): Written['forms'] {
  return forms.flatMap((form) => (form.token === token ? (change(form) ?? []) : form));
}
