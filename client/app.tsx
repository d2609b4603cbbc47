import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { ARIA_LOCALE, switchLocale } from './i18n/setup.ts';
import { usePreference } from './state/preferences.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { LiveAnnouncer } from './ui/live-announcer.tsx';
import { LoadingNotice } from './ui/loading-notice.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';

// Each page is a chunk of its own: a participant's phone never fetches the console, with its drag and drop.
const HomePage = lazy(async () => ({ default: (await import('./features/join/home-page.tsx')).HomePage }));
const JoinPage = lazy(async () => ({ default: (await import('./features/join/join-page.tsx')).JoinPage }));
const AccessPage = lazy(async () => ({ default: (await import('./features/join/access-page.tsx')).AccessPage }));
const ParticipantPage = lazy(async () => ({ default: (await import('./pages/participant-page.tsx')).ParticipantPage }));
const ConsolePage = lazy(async () => ({ default: (await import('./pages/console-page.tsx')).ConsolePage }));
const CardsPage = lazy(async () => ({ default: (await import('./pages/cards-page.tsx')).CardsPage }));
const InterpreterPage = lazy(async () => ({ default: (await import('./pages/interpreter-page.tsx')).InterpreterPage }));
const ScreenPage = lazy(async () => ({ default: (await import('./pages/screen-page.tsx')).ScreenPage }));
const LoginPage = lazy(async () => ({ default: (await import('./features/organiser/login-page.tsx')).LoginPage }));
const SetupPage = lazy(async () => ({ default: (await import('./features/organiser/setup-page.tsx')).SetupPage }));
const SessionsPage = lazy(async () => ({
  default: (await import('./features/organiser/sessions-page.tsx')).SessionsPage,
}));
const NewSessionPage = lazy(async () => ({
  default: (await import('./features/organiser/new-session-page.tsx')).NewSessionPage,
}));
const SessionPage = lazy(async () => ({
  default: (await import('./features/organiser/session-page.tsx')).SessionPage,
}));

const KeepingPage = lazy(async () => ({ default: (await import('./features/about/keeping-page.tsx')).KeepingPage }));
const AccessibilityPage = lazy(async () => ({
  default: (await import('./features/about/accessibility-page.tsx')).AccessibilityPage,
}));

const Pages = () => (
  <Switch>
    <Route path="/" component={HomePage} />
    <Route path="/join" component={JoinPage} />
    <Route path="/access" component={AccessPage} />
    <Route path="/s/:sessionId">{({ sessionId }) => <ParticipantPage key={sessionId} sessionId={sessionId} />}</Route>
    <Route path="/console/:sessionId">{({ sessionId }) => <ConsolePage key={sessionId} sessionId={sessionId} />}</Route>
    <Route path="/console/:sessionId/cards">
      {({ sessionId }) => <CardsPage key={sessionId} sessionId={sessionId} />}
    </Route>
    <Route path="/interpreter/:sessionId">
      {({ sessionId }) => <InterpreterPage key={sessionId} sessionId={sessionId} />}
    </Route>
    <Route path="/screen/:sessionId">{({ sessionId }) => <ScreenPage key={sessionId} sessionId={sessionId} />}</Route>
    <Route path="/login" component={LoginPage} />
    <Route path="/setup" component={SetupPage} />
    <Route path="/organiser" component={SessionsPage} />
    <Route path="/organiser/new" component={NewSessionPage} />
    <Route path="/organiser/s/:sessionId">
      {({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}
    </Route>
    <Route path="/wat-bewaren-wij" component={KeepingPage} />
    <Route path="/toegankelijkheid" component={AccessibilityPage} />
    <Route component={NotFoundPage} />
  </Switch>
);

/** The application: language for the components, one announcer, one safety net, and the page of the address. */
export const App = () => {
  const locale = usePreference('locale');
  const { i18n } = useTranslation();
  // The language comes along with the other preferences of a seat, or goes back to Dutch for the next person.
  useEffect(() => {
    if (i18n.language !== locale) void switchLocale(i18n, locale);
  }, [i18n, locale]);
  return (
    <I18nProvider locale={ARIA_LOCALE[locale]}>
      <LiveAnnouncer />
      <ErrorBoundary>
        <Suspense fallback={<LoadingNotice />}>
          <Pages />
        </Suspense>
      </ErrorBoundary>
    </I18nProvider>
  );
};
