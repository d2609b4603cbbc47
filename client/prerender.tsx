// The code page as text, made by the build and put in the page that is served for `/`: it stands there, and can be typed in, before any script has come.
import { renderToString } from 'react-dom/server';
import { Router } from 'wouter';
import { App } from './app.tsx';
import { nlParticipant } from './i18n/nl-participant.ts';
import { createTranslator } from './i18n/translator.ts';
import { TranslationProvider } from './i18n/use-translation.tsx';

/** In Dutch, as it looks for who never chose anything. */
export const codePage = (): string =>
  renderToString(
    <TranslationProvider i18n={createTranslator('nl', [nlParticipant])}>
      <Router ssrPath="/">
        <App />
      </Router>
    </TranslationProvider>,
  );
