import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pureShared } from './tools/vite/pure-shared.ts';

const serverUrl = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

// The page runs under `script-src 'self'; style-src 'self'; font-src 'self'`: nothing may be inlined, neither a script nor a data: font.
export default defineConfig({
  root: 'client',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    pureShared(),
  ],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': serverUrl,
      '/socket.io': { target: serverUrl, ws: true },
    },
  },
});
