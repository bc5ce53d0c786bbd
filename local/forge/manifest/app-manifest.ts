import type { EntityDeclaration } from '../kvs/entities';
import type { JqlFunctionModule } from './jql-function-module';
import type { ScheduledTrigger, Trigger } from './trigger';

/** What the host takes from `manifest.yml`. */
export interface AppManifest {
  /** The last part of the app's ARI. */
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly functions: ReadonlyMap<string, AppFunction>;
  /** Every module that has a place in Jira's pages, in the order of the manifest. */
  readonly modules: readonly UiModule[];
  /** Which function takes the events of a queue. */
  readonly consumers: ReadonlyMap<string, Consumer>;
  readonly triggers: readonly Trigger[];
  readonly scheduledTriggers: readonly ScheduledTrigger[];
  readonly jqlFunctions: readonly JqlFunctionModule[];
  /** What automation rules and agents may call. */
  readonly actions: readonly Action[];
  /** Folders of the panels, below the app's folder, by resource key. */
  readonly resources: ReadonlyMap<string, string>;
  readonly entities: readonly EntityDeclaration[];
  readonly languages: Languages;
  readonly permissions: PagePermissions;
}

export interface AppFunction {
  readonly key: string;
  /** Such as `index`, a file of `src`. */
  readonly file: string;
  readonly exportName: string;
  /** `null` when the manifest leaves it to the platform. */
  readonly timeoutSeconds: number | null;
}

export interface UiModule {
  readonly key: string;
  /** Such as `jira:projectPage`. */
  readonly type: string;
  readonly title: string;
  readonly resource: string;
  /** The function its panel may invoke; `null` = none. */
  readonly resolver: string | null;
  /** The words on the button of an item's context panel. */
  readonly label?: string;
  /** In which places of Jira a background script runs: `board`, `issue-view`, `dashboard`, `all`. */
  readonly experience?: readonly string[];
  /** The resource in which a gadget is configured. */
  readonly editResource?: string;
  /** False = a gadget refreshes itself when it is told to. */
  readonly refreshable?: boolean;
}

export interface Consumer {
  readonly key: string;
  readonly functionKey: string;
}

export interface Action {
  readonly key: string;
  readonly functionKey: string;
}

/** The languages that the panel can be read in. */
export interface Languages {
  /** Files of texts, below the app's folder, by locale such as `de-DE`. */
  readonly files: ReadonlyMap<string, string>;
  /** What stands in for other locales, as the platform hands it to the panel: `default`, and lists for some. */
  readonly fallback: Readonly<Record<string, string | readonly string[]>>;
}

/** What the manifest asks of the panel's security policy. */
export interface PagePermissions {
  readonly content: { readonly scripts: readonly string[]; readonly styles: readonly 'unsafe-inline'[] };
  readonly external: Readonly<Record<string, unknown>>;
}
