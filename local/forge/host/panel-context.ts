import { INSTALLATION } from '../invocation-runtime';
import type { UiModule } from '../manifest/app-manifest';
import { extensionOf } from './extension';
import type { HostParts } from './host-parts';
import type { ScenarioFacts } from './scenario';

/** The context of a panel, without the viewer: a function learns who that is from the platform. */
export function panelContext(
  { site, addresses, gadgets }: HostParts,
  module: UiModule,
  scenario: ScenarioFacts,
) {
  const gadgetConfiguration = gadgets.configurationOf(module.key);
  const { poll } = scenario;
  return {
    localId: `ari:cloud:ecosystem::extension/local/${module.key}`,
    cloudId: INSTALLATION.cloudId,
    environmentId: INSTALLATION.environmentId,
    environmentType: INSTALLATION.environmentType,
    moduleKey: module.key,
    siteUrl: addresses.site,
    extension: {
      ...extensionOf({ site, siteUrl: addresses.site, gadgetConfiguration }, module, scenario),
      ...(poll === undefined ? {} : { 'trust-signals-poll': poll }),
    },
  };
}
