import AxeBuilder from '@axe-core/playwright';
import type { Shown } from './stage';

/** What axe finds in the panel of the page: each rule, and where it speaks. */
export async function axeFindings({ page }: Shown): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(['iframe:not([hidden])', 'html']).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.flat().join(' ')}`),
  );
}
