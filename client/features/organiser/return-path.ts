// Where somebody goes after logging in. Only addresses of this site: a link in an e-mail must not be able to send people elsewhere after their password.

const START = '/organiser';

/** The address of the login page that leads back to `path`. */
export const loginPathFor = (path: string): string =>
  path === START ? '/login' : `/login?${new URLSearchParams({ next: path }).toString()}`;

/** Where to go after login, from the query of the login page (`location.search`). Falls back to the list of sessions. */
export function returnPath(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? START;
  const isOwnPage = /^\/(?:organiser|console|report)(?:\/[\w-]+)*$/.test(next);
  return isOwnPage ? next : START;
}
