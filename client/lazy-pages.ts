import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { addShelf } from './i18n/setup.ts';
import type { Shelf } from './i18n/setup.ts';
import type { Translator } from './i18n/translator.ts';

/** A page with the words it needs beside those of participants: both are fetched at the same time. */
type PageWith = <Props extends object>(
  shelf: Shelf,
  load: () => Promise<ComponentType<Props>>,
) => LazyExoticComponent<ComponentType<Props>>;

const pageWith =
  (i18n: Translator): PageWith =>
  (shelf, load) =>
    lazy(async () => {
      const library = shelf === 'staff' ? import('./ui/aria-locale.tsx') : null;
      const [page, inLocale] = await Promise.all([load(), library, addShelf(i18n, shelf)]);
      return { default: inLocale === null ? page : inLocale.inAriaLocale(page) };
    });

/** Each page is a chunk of its own: a participant's phone never fetches the console, with its drag and drop. Made once, for the translator of the page. */
export const lazyPages = (i18n: Translator) => {
  const page = pageWith(i18n);
  return {
    Join: page('participant', async () => (await import('./features/join/join-page.tsx')).JoinPage),
    Access: page('staff', async () => (await import('./features/join/access-page.tsx')).AccessPage),
    Participant: page('participant', async () => (await import('./pages/participant-page.tsx')).ParticipantPage),
    Interpreter: page('participant', async () => (await import('./pages/interpreter-page.tsx')).InterpreterPage),
    Console: page('staff', async () => (await import('./pages/console-page.tsx')).ConsolePage),
    Cards: page('staff', async () => (await import('./pages/cards-page.tsx')).CardsPage),
    Screen: page('staff', async () => (await import('./pages/screen-page.tsx')).ScreenPage),
    Login: page('staff', async () => (await import('./features/organiser/login-page.tsx')).LoginPage),
    Setup: page('staff', async () => (await import('./features/organiser/setup-page.tsx')).SetupPage),
    Sessions: page('staff', async () => (await import('./features/organiser/sessions-page.tsx')).SessionsPage),
    NewSession: page('staff', async () => (await import('./features/organiser/new-session-page.tsx')).NewSessionPage),
    Designs: page('staff', async () => (await import('./features/organiser/designs/designs-page.tsx')).DesignsPage),
    Lexicon: page('staff', async () => (await import('./features/organiser/lexicon/lexicon-page.tsx')).LexiconPage),
    SeriesList: page(
      'staff',
      async () => (await import('./features/organiser/series/series-list-page.tsx')).SeriesListPage,
    ),
    Series: page('staff', async () => (await import('./features/organiser/series/series-page.tsx')).SeriesPage),
    SeriesThemes: page('staff', async () => (await import('./features/organiser/series/themes-page.tsx')).ThemesPage),
    Design: page('staff', async () => (await import('./pages/design-page.tsx')).DesignPage),
    Session: page('staff', async () => (await import('./features/organiser/session-page.tsx')).SessionPage),
    Report: page('report', async () => (await import('./pages/report-page.tsx')).ReportPage),
    TakeHome: page('report', async () => (await import('./pages/take-home-page.tsx')).TakeHomePage),
    Published: page('report', async () => (await import('./pages/published-page.tsx')).PublishedPage),
    Keeping: page('about', async () => (await import('./features/about/keeping-page.tsx')).KeepingPage),
    Accessibility: page(
      'about',
      async () => (await import('./features/about/accessibility-page.tsx')).AccessibilityPage,
    ),
  };
};
