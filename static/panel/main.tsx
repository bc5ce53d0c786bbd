import { view } from '@forge/bridge';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { Mishap } from './parts/mishap';

// Without an answer the fallbacks of theme.css apply.
void view.theme.enable().catch(() => undefined);

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <Mishap>
      <App />
    </Mishap>,
  );
