/** What a panel and the page around it say to each other, one message at a time. */
export const CHANNEL = 'trust-signals-local';

export interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly state?: unknown;
  readonly key?: string;
}

export type Action = 'PUSH' | 'REPLACE' | 'POP';
export type ColorMode = 'light' | 'dark';

/** Functions travel as numbers: the other side calls them by `callback`. */
export interface CallbackMark {
  readonly callbackMark: number;
}

export type ToPage =
  | {
      readonly channel: string;
      readonly kind: 'ask';
      readonly id: number;
      readonly command: string;
      readonly data: unknown;
    }
  | { readonly channel: string; readonly kind: 'height'; readonly height: number };

export type ToPanel =
  | { readonly channel: string; readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly channel: string; readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | {
      readonly channel: string;
      readonly kind: 'callback';
      readonly callback: number;
      readonly values: readonly unknown[];
    }
  | { readonly channel: string; readonly kind: 'theme'; readonly colorMode: ColorMode }
  | { readonly channel: string; readonly kind: 'location'; readonly location: Location };
