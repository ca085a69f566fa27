import { isIP } from 'node:net';

const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];
const WILDCARDS: readonly string[] = ['0.0.0.0', '::'];

/**
 * Says whether a `Host` header may be answered. A page that rebinds its own name to this machine still sends that
 * name, so only loopback names and `hosts` pass; on a wildcard address bare IP addresses pass too.
 */
export function hostGuard(hosts: readonly string[]): (header: string) => boolean {
  const names = new Set([...LOOPBACK_NAMES, ...hosts.map((host) => bracketed(host.toLowerCase()))]);
  const anyAddress = hosts.some((host) => WILDCARDS.includes(host));
  return (header) => {
    const name = hostName(header);
    return name !== null && (names.has(name) || (anyAddress && isAddress(name)));
  };
}

function hostName(header: string): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.exec(header.toLowerCase());
  return match?.[1] ?? null;
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}
