import { Suspense, useEffect, useState } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from './features/join/home-page.tsx';
import { switchLocale } from './i18n/setup.ts';
import { useTranslation } from './i18n/use-translation.tsx';
import { lazyPages } from './lazy-pages.ts';
import { usePreference } from './state/preferences.ts';
import { ErrorBoundary } from './ui/error-boundary.tsx';
import { LiveAnnouncer } from './ui/live-announcer.tsx';
import { LoadingNotice } from './ui/loading-notice.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';

const Pages = ({ pages: Page }: { readonly pages: ReturnType<typeof lazyPages> }) => {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/join" component={Page.Join} />
      <Route path="/access" component={Page.Access} />
      <Route path="/s/:sessionId">
        {({ sessionId }) => <Page.Participant key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/console/:sessionId">
        {({ sessionId }) => <Page.Console key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/console/:sessionId/cards">
        {({ sessionId }) => <Page.Cards key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/interpreter/:sessionId">
        {({ sessionId }) => <Page.Interpreter key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/screen/:sessionId">
        {({ sessionId }) => <Page.Screen key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/login" component={Page.Login} />
      <Route path="/setup" component={Page.Setup} />
      <Route path="/organiser" component={Page.Sessions} />
      <Route path="/organiser/new" component={Page.NewSession} />
      <Route path="/organiser/designs" component={Page.Designs} />
      <Route path="/organiser/series" component={Page.SeriesList} />
      <Route path="/organiser/series/:seriesId">
        {({ seriesId }) => <Page.Series key={seriesId} seriesId={seriesId} />}
      </Route>
      <Route path="/organiser/series/:seriesId/themes">
        {({ seriesId }) => <Page.SeriesThemes key={seriesId} seriesId={seriesId} />}
      </Route>
      <Route path="/organiser/lexicon" component={Page.Lexicon} />
      <Route path="/organiser/designs/:designRef">
        {({ designRef }) => <Page.Design key={designRef} designRef={decodeURIComponent(designRef)} />}
      </Route>
      <Route path="/organiser/s/:sessionId">
        {({ sessionId }) => <Page.Session key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/report/:sessionId">
        {({ sessionId }) => <Page.Report key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/take-home/:sessionId">
        {({ sessionId }) => <Page.TakeHome key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path="/p/:address">
        {({ address }) => <Page.Published key={address} address={address} isWhole={false} />}
      </Route>
      <Route path="/p/:address/report">
        {({ address }) => <Page.Published key={address} address={address} isWhole />}
      </Route>
      <Route path="/wat-bewaren-wij" component={Page.Keeping} />
      <Route path="/toegankelijkheid" component={Page.Accessibility} />
      <Route component={NotFoundPage} />
    </Switch>
  );
};

/** The application: the language, one announcer, one safety net, and the page of the address. */
export const App = () => {
  const locale = usePreference('locale');
  const { i18n } = useTranslation();
  // Here, above the Suspense: what waits below it for the first time forgets its state, so pages made there would be made anew each time they had come in.
  const [pages] = useState(() => lazyPages(i18n));
  // The language comes along with the other preferences of a seat, or goes back to Dutch for the next person.
  useEffect(() => {
    if (i18n.language !== locale) void switchLocale(i18n, locale);
  }, [i18n, locale]);
  return (
    <>
      <LiveAnnouncer />
      <ErrorBoundary>
        <Suspense fallback={<LoadingNotice />}>
          <Pages pages={pages} />
        </Suspense>
      </ErrorBoundary>
    </>
  );
};
