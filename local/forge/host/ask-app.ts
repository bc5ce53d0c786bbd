import type { HostParts } from './host-parts';
import { panelContext } from './panel-context';
import { accountOf } from './scenario';

/** A question to a function of the app's resolver, as a panel would ask it. */
export interface AppQuestion {
  readonly functionKey: string;
  readonly payload: unknown;
  /** An account id of the site, or `anonymous`. */
  readonly as: string;
  /** The key of the project that the panel would stand in. */
  readonly project: string;
  /** The key of the module whose panel would ask; the first with a resolver when absent. */
  readonly module?: string;
  readonly board?: number;
  readonly sprint?: number;
  /** The key of the item that the panel would stand beside. */
  readonly item?: string;
}

/** Asks the app without a page: at the start, and in tests. The place and the viewer are told as the page tells them. */
export function askApp(
  parts: HostParts,
  { functionKey, payload, module: key, ...place }: AppQuestion,
): Promise<unknown> {
  const module = parts.manifest.modules.find((one) =>
    key === undefined ? one.resolver !== null : one.key === key,
  );
  if (module === undefined) throw new Error(`manifest.yml has no module ${key ?? 'with a resolver'}.`);
  const scenario = { ...place, module: module.key };
  const context = panelContext(parts, module, scenario);
  return parts.forge.invoke({ module, functionKey, payload, accountId: accountOf(scenario), context });
}
