import type { LiveSite } from '../../jira/live-site';
import { INSTALLATION } from '../invocation-runtime';
import type { UiModule } from '../manifest/app-manifest';
import { extensionOf } from './extension';
import type { ScenarioFacts } from './scenario';

/** The context of a panel, without the viewer: a function learns who that is from the platform. */
export function panelContext(site: LiveSite, siteUrl: string, module: UiModule, scenario: ScenarioFacts) {
  return {
    localId: `ari:cloud:ecosystem::extension/local/${module.key}`,
    cloudId: INSTALLATION.cloudId,
    environmentId: INSTALLATION.environmentId,
    environmentType: INSTALLATION.environmentType,
    moduleKey: module.key,
    siteUrl,
    extension: extensionOf(site, module, scenario),
  };
}
