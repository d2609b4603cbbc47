// Addresses of the requests and pages about one session, in one place.
import type { Language } from '../../../shared/domain/vocabulary.ts';
import type { SessionId } from '../../../shared/kernel/ids.ts';
import type { ReportFormat } from '../../../shared/protocol/http.ts';

export const sessionsApi = '/api/sessions';
export const sessionApi = (sessionId: SessionId): string => `${sessionsApi}/${sessionId}`;
export const accessApi = (sessionId: SessionId): string => `${sessionApi(sessionId)}/access`;
export const renewApi = (sessionId: SessionId): string => `${accessApi(sessionId)}/renew`;
/** To save as a file. `hasOriginals`: with the writer's own words where a facilitator put them otherwise. */
export const reportPath = (sessionId: SessionId, format: ReportFormat, hasOriginals = false): string =>
  `${sessionApi(sessionId)}/report.${format}?download=1${hasOriginals ? '&originals=1' : ''}`;
/** What the sheet to take home says; with `.pdf` the sheet itself. */
export const takeHomeApi = (sessionId: SessionId): string => `${sessionApi(sessionId)}/take-home`;
export const takeHomePage = (sessionId: SessionId): string => `/take-home/${sessionId}?from=organiser`;
/** Whether the report is public, and where. */
export const publicationApi = (sessionId: SessionId): string => `${sessionApi(sessionId)}/publication`;
export const designsApi = '/api/designs';
/** `ref`: the id of an own design or the name of a built-in one. */
export const designApi = (ref: string): string => `${designsApi}/${encodeURIComponent(ref)}`;
export const sessionPage = (sessionId: SessionId): string => `/organiser/s/${sessionId}`;
export const consolePage = (sessionId: SessionId): string => `/console/${sessionId}`;
/** The report to read here; it leads back to the page of the session. */
export const reportPage = (sessionId: SessionId): string => `/report/${sessionId}?from=organiser`;
/** With what is needed to save it again. */
export const designDocumentApi = (ref: string): string => `${designApi(ref)}/document`;
export const designsPage = '/organiser/designs';
export const designPage = (ref: string): string => `${designsPage}/${encodeURIComponent(ref)}`;
export const lexiconPage = '/organiser/lexicon';
/** To save as a file, and to change. */
export const lexiconApi = (language: Language): string => `/api/lexicons/${language}`;
export const lexiconDocumentApi = (language: Language): string => `${lexiconApi(language)}/document`;
export const newSession = '/organiser/new';
/** A new session from this design. */
export const newSessionPage = (ref: string): string => `${newSession}?design=${encodeURIComponent(ref)}`;
/** The editor of a design for the session that is being made; it leads back there. */
export const designForSessionPage = (ref: string): string => `${designPage(ref)}?for=session`;
/** @param search of the address of the editor */
export const isDesignForSession = (search: string): boolean => new URLSearchParams(search).get('for') === 'session';
