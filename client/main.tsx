import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { must } from '../shared/kernel/assert.ts';
import { App } from './app.tsx';
import { setupI18n } from './i18n/setup.ts';
import { loadAnewOnReturn } from './lib/leave-page.ts';
import { applyPreferences, preferences } from './state/preferences.ts';

const start = async (): Promise<void> => {
  const page = document.documentElement;
  applyPreferences(page);
  loadAnewOnReturn();
  const i18n = await setupI18n(preferences.getState().locale, page);
  createRoot(must(document.querySelector('#root'), 'index.html has a #root')).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <App />
      </I18nextProvider>
    </StrictMode>,
  );
};

try {
  await start();
} catch (error) {
  document.querySelector('#start-failed')?.removeAttribute('hidden');
  throw error;
}
