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
  plugins: [react(), bridgeParts(), elementsByName()],
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
 * along everything it has, a quarter as large again as the panel. The same for its i18n, of which these files call one
 * function. A part that is missing here fails the build.
 */
function bridgeParts(): Plugin {
  const part = (file: string): string => JSON.stringify(fileOf(`bridge/out/${file}`));
  const parts = new Map([
    ['@forge/bridge', '\0bridge-parts'],
    ['@forge/i18n', fileOf('i18n/out/ensureLocale')],
  ]);
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
    resolveId: (id) => parts.get(id),
    load: (id) => (id === '\0bridge-parts' ? source : undefined),
  };
}

/** React's way to make elements, under names of its own: short ones, in every place that makes one. */
function elementsByName(): Plugin {
  const name = 'react/jsx-runtime';
  const own = '\0elements-by-name';
  const source = `import * as runtime from '${name}'; export const { jsx, jsxs, Fragment } = runtime;`;
  return {
    name: 'elements-by-name',
    enforce: 'pre',
    resolveId: (id, importer) => (id === name && importer !== own ? own : undefined),
    load: (id) => (id === own ? source : undefined),
  };
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(`../node_modules/@forge/${path}.js`, import.meta.url));
}
