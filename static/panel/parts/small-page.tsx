import type { ReactNode } from 'react';
import { words } from '../words';

/** What a small place shows: named for whoever hears the page, as the place around it names it for whoever sees it. */
export function SmallPage({ children }: { readonly children: ReactNode }) {
  return (
    <main>
      <h1 className="visually-hidden">{words.title}</h1>
      {children}
    </main>
  );
}
