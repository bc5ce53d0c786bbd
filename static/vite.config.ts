import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// What goes to Jira is the production build, whatever the process that asks for it was started as.
process.env['NODE_ENV'] = 'production';

/**
 * The panel is served from a folder that is not known beforehand, under a policy that allows files of its own only:
 * relative addresses, nothing inline, nothing for browsers that Jira no longer supports.
 */
export default defineConfig({
  root: fileURLToPath(new URL('./panel', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: 'chrome123',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
