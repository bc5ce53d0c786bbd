import { router } from '@forge/bridge';
import { createContext, useContext } from 'react';
import type { MouseEvent } from 'react';
import type { ItemLabel } from '../../../src/contract';
import { words } from '../words';

/** The address of the Jira site, for links that can be copied; `null` where the host does not tell it. */
export const siteUrlContext = createContext<string | null>(null);

/** An item as the viewer may see it, with the way to it in Jira. */
export function ItemLink({ item }: { readonly item: ItemLabel }) {
  const siteUrl = useContext(siteUrlContext);
  if (item.kind === 'hidden') return <span className="item item-hidden">{words.hiddenItem}</span>;
  const path = `/browse/${encodeURIComponent(item.key)}`;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void router.open(path).catch(() => undefined);
  };
  return (
    <span className="item">
      <a
        className="item-key"
        href={`${siteUrl ?? ''}${path}`}
        target="_blank"
        rel="noreferrer"
        title={words.opensInNewTab}
        onClick={open}
      >
        {item.key}
      </a>{' '}
      <bdi className="item-summary">{item.summary}</bdi>
    </span>
  );
}
