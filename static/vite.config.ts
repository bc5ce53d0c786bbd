import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

// What goes to Jira is the production build, whatever the process that asks for it was started as.
process.env['NODE_ENV'] = 'production';

/**
 * The panel is served from a folder that is not known beforehand, under a policy that allows files of its own only:
 * relative addresses, nothing inline, nothing for browsers that Jira no longer supports.
 */
export default defineConfig({
  root: fileURLToPath(new URL('./panel', import.meta.url)),
  base: './',
  plugins: [react(), bridgeParts()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: 'chrome123',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/**
 * Of Forge's bridge the files that the panel calls, as they are: the package exports one index only, which would bring
 * along everything it has, a quarter as large again as the panel. A part that is missing here fails the build.
 */
function bridgeParts(): Plugin {
  const part = (file: string): string =>
    JSON.stringify(fileURLToPath(new URL(`../node_modules/@forge/bridge/out/${file}.js`, import.meta.url)));
  const source = `
    import { createHistory } from ${part('view/createHistory')};
    import { getContext } from ${part('view/getContext')};
    import { submit } from ${part('view/submit')};
    import { theme } from ${part('view/theme')};
    export { showFlag } from ${part('flag/flag')};
    export { makeInvoke } from ${part('invoke/invoke')};
    export { Modal } from ${part('modal/modal')};
    export { router } from ${part('router/router')};
    export const view = { createHistory, getContext, submit, theme };
  `;
  return {
    name: 'bridge-parts',
    enforce: 'pre',
    resolveId: (id) => (id === '@forge/bridge' ? '\0bridge-parts' : undefined),
    load: (id) => (id === '\0bridge-parts' ? source : undefined),
  };
}
