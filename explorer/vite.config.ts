import { defineConfig } from 'vite';

/** The explorer as one page with its files, all of them served by us. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  logLevel: 'error',
  worker: { format: 'es' },
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
});
