// What the organiser does: signing in, making the session, letting people in.
import { randomBytes } from 'node:crypto';
import { designFromQuestions } from '../../shared/domain/design-from-questions.ts';
import type { Language } from '../../shared/domain/vocabulary.ts';
import type { SessionId } from '../../shared/kernel/ids.ts';
import {
  accessInfoSchema,
  joinedSchema,
  meSchema,
  sessionListItemSchema,
  statusSchema,
} from '../../shared/protocol/http.ts';
import { persistently, type Api, type Reply } from './api.ts';
import type { Login } from './args.ts';
import type { Question } from './answers-file.ts';
import { Problem } from './problem.ts';
import type { Stage } from './stage.ts';
import type { Words } from './words.ts';

const MINUTE_MS = 60_000;
const TITLE: Readonly<Record<Language, string>> = { nl: 'Repetitie', en: 'Rehearsal' };

/** Who may sign in where. `setupToken`: makes the first account. */
export type Credentials = { readonly login: Login | null; readonly setupToken: string | null };

/** An account for a server that is gone afterwards. */
export const throwAwayLogin = (): Login => ({ name: 'rehearsal', password: randomBytes(18).toString('base64url') });

/** Signs in, or makes the first account with the token. @returns the cookie @throws Problem */
export async function signIn(api: Api, { login, setupToken }: Credentials, words: Words): Promise<string> {
  const status = await api.get('/api/status', statusSchema, '');
  if (!status.ok) throw new Problem(words.notVersnelling(api.url, status.status));
  const { setupNeeded } = status.body;
  if (!login) throw new Problem(setupNeeded ? words.needsSetup : words.needsLogin);
  if (!setupNeeded) return cookieFrom(await api.post('/api/login', login, meSchema, ''), words.wrongLogin, words);
  if (setupToken === null) throw new Problem(words.needsSetup);
  const body = { token: setupToken, ...login };
  return cookieFrom(await api.post('/api/setup', body, meSchema, ''), words.wrongSetupToken, words);
}

function cookieFrom(reply: Reply<unknown>, refused: string, words: Words): string {
  if (reply.ok) return reply.cookie;
  const { code, retryAfter } = reply.problem;
  if (code === 'tooManyGuesses') throw new Problem(words.tooManyGuesses(Math.ceil((retryAfter ?? 0) / MINUTE_MS)));
  const where = reply.problem.problems?.map(({ path, message }) => `${path}: ${message}`).join(', ') ?? '';
  throw new Problem(code === 'badInput' ? `${refused} (${where})` : refused);
}

export type MadeSession = { readonly sessionId: SessionId; readonly title: string; readonly code: string };

/** When it is played, and which session of a series it is; null for one by itself. */
export type Occasion = { readonly now: Date; readonly part: string | null };

/** Makes a session of these questions, with a welcome before and an evaluation after them. @throws Problem */
export async function makeSession(
  api: Api,
  cookie: string,
  questions: readonly Question[],
  { words, signal }: Stage,
  { now, part }: Occasion,
): Promise<MadeSession> {
  const language = questions.find((question) => question.language !== null)?.language ?? 'nl';
  const title = [`${TITLE[language]} ${stamp(now).replace('T', ' ')}`, ...(part === null ? [] : [part])].join(', ');
  const texts = questions.map(({ text }) => text);
  const design = designFromQuestions(title, texts, language);
  const made = await api.post('/api/sessions', { title, design }, sessionListItemSchema, cookie);
  if (!made.ok) throw new Problem(words.refusedBy(words.what.session, made.problem.code));
  const { sessionId } = made.body;
  const access = await persistently(signal, () =>
    api.get(`/api/sessions/${sessionId}/access`, accessInfoSchema, cookie),
  );
  if (!access.ok) throw new Problem(words.refusedBy(words.what.session, access.problem.code));
  return { sessionId, title, code: access.body.code };
}

/** Local date and time to the minute: 2026-03-14T09:30. */
export function stamp(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * MINUTE_MS);
  return local.toISOString().slice(0, 16);
}

/** Takes a seat by the code. Asking twice may leave an empty seat behind, which harms nobody. @returns the seat's cookie @throws Problem */
export async function takeSeat(api: Api, { code }: MadeSession, { words, signal }: Stage) {
  const joined = await persistently(signal, () => api.post('/api/join', { code }, joinedSchema, ''));
  if (!joined.ok) throw new Problem(words.refusedBy(words.what.join, joined.problem.code));
  return { number: joined.body.seat, cookie: joined.cookie };
}
