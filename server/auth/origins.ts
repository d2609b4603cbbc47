// Which pages may speak to this server: a page of this server itself, and nothing else. Browsers name the page in `Origin`.
//
// Without PUBLIC_URL the server does not know how people reach it (a laptop in a room, a container with another port outside), so the rule is:
// the page's origin must be the very host that the request is for, and that host must be one that no stranger's name can point at: an address
// in digits, localhost, or this machine's own name. That stops both other sites and DNS rebinding.
import { hostname } from 'node:os';
import { isIP } from 'node:net';

export type Origins = {
  /** May a page of this origin do things here? `host`: the Host header of the request. */
  allows(origin: string, host: string | undefined): boolean;
  /** May this host be asked for at all? */
  knowsHost(host: string | undefined): boolean;
};

type Options = {
  /** PUBLIC_URL, or null. */
  readonly publicUrl: string | null;
  /** A proxy of ours decides which hosts come through, and may rewrite the Host header. */
  readonly behindProxy: boolean;
  readonly machine?: string;
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Also keeps anything that could end a header or a policy out of `connect-src`. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();
const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) !== 0;

export function createOrigins({ publicUrl, behindProxy, machine = hostname() }: Options): Origins {
  const own = machine.toLowerCase();
  const names = new Set([...LOOPBACK, own, `${own.split('.')[0] ?? own}.local`]);
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host;

  const isOwnHost = (host: string): boolean => {
    const name = nameOf(host);
    // With a PUBLIC_URL people come by that; this machine itself may still use localhost (a rehearsal, a check).
    return publicUrl === null ? names.has(name) || isAddress(name) : LOOPBACK.has(name);
  };
  return {
    knowsHost(host) {
      if (host === undefined || !HOST.test(host)) return false;
      return behindProxy || host.toLowerCase() === publicHost || isOwnHost(host) || isAddress(nameOf(host));
    },
    allows(origin, host) {
      if (publicUrl !== null && origin === publicUrl) return true;
      if (host === undefined || !HOST.test(host) || !isOwnHost(host)) return false;
      const from = /^https?:\/\/(.+)$/i.exec(origin)?.[1];
      return from?.toLowerCase() === host.toLowerCase();
    },
  };
}
