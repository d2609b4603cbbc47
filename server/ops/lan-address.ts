import { networkInterfaces } from 'node:os';

/** Networks inside this machine (containers, virtual machines, tunnels): nobody in the room can reach them. */
const INNER = /^(?:docker|br-|veth|virbr|vboxnet|vmnet|utun|tun|tap|wg|zt|tailscale|cni|flannel|lo)/i;

/** The first IPv4 address at which others on the same network can reach this machine; null when there is none. */
export function lanAddress(interfaces = networkInterfaces()): string | null {
  for (const [name, addresses] of Object.entries(interfaces)) {
    if (INNER.test(name)) continue;
    const found = addresses?.find(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    );
    if (found) return found.address;
  }
  return null;
}
