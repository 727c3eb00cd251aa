import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

/** The front end as one page with its files, all of them served by us. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  logLevel: 'error',
  plugins: [{ ...optimizeLocales.vite({ locales: ['en-US', 'zh-CN'] }), enforce: 'pre' }],
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
});
