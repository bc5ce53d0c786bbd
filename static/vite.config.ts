import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const PART = '\0part-of:';
const TEXTS = 'bridge/out/i18n/index';

/** What stands in for each package, and for the whole of `view` that the bridge's own texts ask for. */
const PARTS: Readonly<Record<string, string>> = {
  '@forge/bridge': `
    export { showFlag } from ${part('bridge/out/flag/flag')};
    export { makeInvoke } from ${part('bridge/out/invoke/invoke')};
    export { Modal } from ${part('bridge/out/modal/modal')};
    export { router } from ${part('bridge/out/router/router')};
    export { view } from '../view';
    import * as i18n from ${part(TEXTS)};
    export { i18n };
  `,
  '../view': `
    import { createHistory } from ${part('bridge/out/view/createHistory')};
    import { getContext } from ${part('bridge/out/view/getContext')};
    import { submit } from ${part('bridge/out/view/submit')};
    import { theme } from ${part('bridge/out/view/theme')};
    export const view = { createHistory, getContext, submit, theme };
  `,
  '@forge/i18n': `
    export { ensureLocale } from ${part('i18n/out/ensureLocale')};
    export { TranslationsGetter } from ${part('i18n/out/translationsGetter')};
    export { I18N_BUNDLE_FOLDER_NAME, I18N_INFO_FILE_NAME } from ${part('i18n/out/constants')};
  `,
};

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
 * along everything it has, a quarter as large again as the panel. The same for its i18n, of which these files call two
 * parts. A part that is missing here fails the build.
 */
function bridgeParts(): Plugin {
  const askedByPart = (importer = '') => importer.startsWith(PART) || importer === fileOf(TEXTS);
  return {
    name: 'bridge-parts',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id in PARTS && (id.startsWith('@') || askedByPart(importer)) ? `${PART}${id}` : undefined,
    load: (id) => (id.startsWith(PART) ? PARTS[id.slice(PART.length)] : undefined),
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

function part(file: string): string {
  return JSON.stringify(fileOf(file));
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(`../node_modules/@forge/${path}.js`, import.meta.url));
}
