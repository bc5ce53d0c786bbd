import * as z from 'zod';
import type { UiModule } from '../manifest/app-manifest';
import type { HostParts } from './host-parts';
import { panelContext } from './panel-context';
import { type ScenarioFacts, accountOf, scenarioSchema } from './scenario';
import { peopleOf } from './site-people';

const contextQuestion = z.object({ scenario: scenarioSchema });
const invokeQuestion = z.object({
  scenario: scenarioSchema,
  functionKey: z.string(),
  payload: z.unknown().optional(),
});
const productQuestion = z.object({
  scenario: scenarioSchema,
  product: z.literal('jira', { error: 'The local host has no product but Jira.' }),
  restPath: z.string().startsWith('/rest/'),
  method: z.string().default('GET'),
  headers: z.array(z.tuple([z.string(), z.string()])).default([]),
  body: z.string().nullish(),
});
const gadgetQuestion = z.object({ module: z.string(), configuration: z.record(z.string(), z.unknown()) });
const happenQuestion = z.object({ id: z.string(), project: z.string(), as: z.string().default('anonymous') });

/** What the bridge tells a panel about where it stands and who looks. */
export function answerContext(parts: HostParts, body: unknown) {
  const { scenario } = contextQuestion.parse(body);
  const accountId = viewerOf(parts, scenario);
  const context = panelContext(parts, moduleOf(parts, scenario), scenario);
  return { ...context, ...(accountId === null ? {} : { accountId }) };
}

/** A panel's question to its functions; the place and the viewer are the host's word, not the panel's. */
export function answerInvoke(parts: HostParts, body: unknown): Promise<unknown> {
  const { scenario, functionKey, payload } = invokeQuestion.parse(body);
  const module = moduleOf(parts, scenario);
  const context = panelContext(parts, module, scenario);
  return parts.forge.invoke({ module, functionKey, payload, accountId: viewerOf(parts, scenario), context });
}

/** A panel's question to Jira itself, as the viewer. */
export async function answerProduct(parts: HostParts, body: unknown) {
  const { scenario, restPath, method, headers, body: content } = productQuestion.parse(body);
  const response = await parts.jira({
    principal: viewerOf(parts, scenario) ?? 'anonymous',
    method,
    path: restPath,
    headers: new Headers(headers),
    body: content ?? null,
  });
  const { status, statusText } = response;
  return { body: await response.text(), headers: Object.fromEntries(response.headers), status, statusText };
}

/** Keeps how a gadget of the dashboard is configured. */
export function answerGadget({ gadgets }: HostParts, body: unknown): true {
  const { module, configuration } = gadgetQuestion.parse(body);
  gadgets.configure(module, configuration);
  return true;
}

/** Makes something happen on the site; answers what was done. */
export function answerHappening({ happenings }: HostParts, body: unknown): string | Promise<string> {
  const { id, project, as } = happenQuestion.parse(body);
  const happening = happenings.find((one) => one.id === id);
  if (happening === undefined) throw new Error(`The local site cannot make "${id}" happen.`);
  return happening.run(project, as);
}

function moduleOf({ manifest }: HostParts, scenario: ScenarioFacts): UiModule {
  const module = manifest.modules.find(({ key }) => key === scenario.module);
  if (module === undefined) throw new Error(`manifest.yml has no module "${scenario.module}" with a panel.`);
  return module;
}

function viewerOf({ site }: HostParts, scenario: ScenarioFacts): string | null {
  const accountId = accountOf(scenario);
  if (accountId === null || peopleOf(site).some((person) => person.accountId === accountId)) return accountId;
  throw new Error('The site does not know the person who is to look.');
}
