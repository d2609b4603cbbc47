import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { must } from '../shared/kernel/assert.ts';
import { App } from './app.tsx';
import { setupI18n } from './i18n/setup.ts';
import { TranslationProvider } from './i18n/use-translation.tsx';
import { noteEarlyInput } from './lib/early-input.ts';
import { loadAnewOnReturn } from './lib/leave-page.ts';
import { applyPreferences, DEFAULT_PREFERENCES, preferences } from './state/preferences.ts';

/** The page that the server sent is the one that who never chose anything sees; for anybody else it is drawn anew. */
const isAsSent = (root: Element): boolean =>
  root.firstElementChild !== null && JSON.stringify(preferences.getState()) === JSON.stringify(DEFAULT_PREFERENCES);

const start = async (): Promise<void> => {
  const page = document.documentElement;
  applyPreferences(page);
  loadAnewOnReturn();
  const i18n = await setupI18n(preferences.getState().locale, page, ['participant']);
  const root = must(document.querySelector('#root'), 'index.html has a #root');
  const app = (
    <StrictMode>
      <TranslationProvider i18n={i18n}>
        <App />
      </TranslationProvider>
    </StrictMode>
  );
  noteEarlyInput(document);
  if (isAsSent(root)) hydrateRoot(root, app);
  else createRoot(root).render(app);
};

try {
  await start();
} catch (error) {
  document.querySelector('#start-failed')?.removeAttribute('hidden');
  throw error;
}
