// What an organiser lets others read: the sheet that people take home, and the report at a public address.
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { unreachable } from '../../shared/kernel/assert.ts';
import { ANY_ADDRESS, type PublicationInfo } from '../../shared/protocol/publication.ts';
import type { Rejection } from '../../shared/protocol/rejection.ts';
import { publishedPageSchema, type PublishedPage } from '../../shared/report/published-page.ts';
import { chosen, firstChoices } from '../../shared/report/report-choices.ts';
import type { ReportModel } from '../../shared/report/report-model.ts';
import { takeHomeOf, type TakeHome } from '../../shared/report/take-home.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import type { Publication, PublicationStore } from '../store/publication-store.ts';
import type { SessionRecord } from '../store/session-index.ts';
import { newId } from './random-ids.ts';
import { RateLimiterMemory } from './rate-limiter.ts';

/** Wrong addresses only: a room that opens the right one at once never meets this. At this pace nobody finds what was not told to them. */
const WRONG_PER_ADDRESS = { points: 40, duration: 600 };

/** What is at an address. `version`: another one for each time that it was made public. */
export type Found = { readonly page: PublishedPage; readonly version: string };

export type PublicationDesk = {
  /** What happens with the outcome; empty when nobody said. */
  next(sessionId: SessionId): Promise<string>;
  setNext(sessionId: SessionId, next: string): Promise<void>;
  /** The sheet that people take home, with the public address while there is one. */
  takeHome(sessionId: SessionId, report: ReportModel): Promise<TakeHome>;
  info(sessionId: SessionId): Promise<PublicationInfo>;
  /** @param wanted null for an address that nobody can guess: the one it had, where it had one */
  publish(record: SessionRecord, report: ReportModel, wanted: string | null): Promise<Result<null, Rejection>>;
  withdraw(sessionId: SessionId): Promise<void>;
  /**
   * What anybody finds at an address: refused with `notFound` where nothing ever was, `withdrawn` where something was.
   * @param from what counts as one visitor, see `addressKey`
   */
  find(address: string, from: string): Promise<Result<Found, Rejection>>;
};

type Options = {
  readonly publications: PublicationStore;
  /** Origin for links. */
  readonly publicUrl: () => string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export function createPublicationDesk({ publications, publicUrl, now = Date.now }: Options): PublicationDesk {
  const wrong = new RateLimiterMemory(WRONG_PER_ADDRESS);
  const base = (): string => `${publicUrl()}/p/`;

  const publicAddress = async (sessionId: SessionId): Promise<string | null> => {
    const last = await publications.ofSession(sessionId);
    return last === null || last.body === null ? null : `${base()}${last.address}`;
  };

  /** The one that nobody can guess stays the same, so that a sheet on paper leads there again. */
  const ownAddress = async (sessionId: SessionId): Promise<string> => {
    const last = await publications.ofSession(sessionId);
    return last !== null && !last.isChosen ? last.address : newId<SessionId>();
  };

  return {
    next: (sessionId) => publications.takeHomeNext(sessionId),
    setNext: (sessionId, next) => publications.setTakeHomeNext(sessionId, next),
    takeHome: async (sessionId, report) =>
      takeHomeOf(report, await publications.takeHomeNext(sessionId), await publicAddress(sessionId)),

    async info(sessionId) {
      const last = await publications.ofSession(sessionId);
      if (last === null) return { state: 'never', url: '', base: base(), chosen: null, publishedAt: null };
      return {
        state: last.body === null ? 'withdrawn' : 'public',
        url: `${base()}${last.address}`,
        base: base(),
        chosen: last.isChosen ? last.address : null,
        publishedAt: new Date(last.publishedAt).toISOString(),
      };
    },

    async publish({ sessionId, state }, report, wanted) {
      if (state !== 'closed') return err({ code: 'notClosedYet' });
      const address = wanted ?? (await ownAddress(sessionId));
      const page: PublishedPage = {
        format: 'versnelling-published',
        version: 1,
        report: chosen(report, firstChoices('public', report.session.language)),
        takeHome: takeHomeOf(report, await publications.takeHomeNext(sessionId), `${base()}${address}`),
      };
      const done = await publications.publish({
        address,
        sessionId,
        isChosen: wanted !== null,
        publishedAt: now(),
        body: JSON.stringify(publishedPageSchema.parse(page)),
      });
      switch (done) {
        case 'published':
          return ok(null);
        case 'taken':
          return err({ code: 'addressTaken' });
        case 'gone':
          return err({ code: 'notFound' });
        default:
          return unreachable(done, 'answer of the store');
      }
    },

    withdraw: (sessionId) => publications.withdraw(sessionId),

    async find(address, from) {
      const tried = await wrong.get(from);
      if ((tried?.consumedPoints ?? 0) >= WRONG_PER_ADDRESS.points)
        return err({ code: 'rateLimited', retryAfter: tried?.msBeforeNext ?? 0 });
      const found = ANY_ADDRESS.test(address) ? await publications.byAddress(address) : null;
      if (found === null) {
        await wrong.penalty(from);
        return err({ code: 'notFound' });
      }
      return found.body === null ? err({ code: 'withdrawn' }) : ok(read(found, found.body));
    },
  };
}

/** What we wrote ourselves, and checked then. */
const read = ({ address, publishedAt }: Publication, body: string): Found => ({
  page: JSON.parse(body) as PublishedPage,
  version: `${address} ${publishedAt}`,
});
