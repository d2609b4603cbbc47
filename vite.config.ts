import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import { firstScreens } from './tools/vite/first-screens.ts';
import { leanIcons } from './tools/vite/lean-icons.ts';
import { chunkNames } from './tools/vite/page-chunks.ts';
import { pageWeight } from './tools/vite/page-weight.ts';
import { pureShared } from './tools/vite/pure-shared.ts';

const inClient = (path: string): string => fileURLToPath(new URL(`./client/${path}`, import.meta.url));

const serverUrl = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

// The page runs under `script-src 'self'; style-src 'self'; font-src 'self'`: nothing may be inlined, neither a script nor a data: font.
export default defineConfig({
  root: 'client',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
    pureShared(),
    leanIcons(),
    pageWeight(),
    firstScreens(),
  ],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], priority: 2 },
            {
              debugName: 'seat',
              priority: 1,
              name: chunkNames([inClient('pages/participant-page.tsx'), inClient('features/join/join-page.tsx')]),
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': serverUrl,
      '/socket.io': { target: serverUrl, ws: true },
    },
  },
});
