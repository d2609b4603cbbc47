// Addresses of the requests and pages about one series, in one place.
import type { SessionId } from '../../../../shared/kernel/ids.ts';
import type { ReportFormat } from '../../../../shared/protocol/http.ts';

export const seriesListPage = '/organiser/series';
export const seriesPage = (id: string): string => `${seriesListPage}/${id}`;
export const themesPage = (id: string): string => `${seriesPage(id)}/themes`;
export const seriesListApi = '/api/series';
export const seriesApi = (id: string): string => `${seriesListApi}/${id}`;
export const seriesSessionApi = (id: string, sessionId: SessionId): string => `${seriesApi(id)}/sessions/${sessionId}`;
export const bookApi = (id: string): string => `${seriesApi(id)}/book`;
/** To read in the browser. */
export const seriesReportApi = (id: string, format: ReportFormat): string => `${seriesApi(id)}/report.${format}`;
