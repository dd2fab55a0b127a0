import { BlockList, isIP } from "node:net";
import type { AddressFault } from "../../dossier/problem.ts";

/** Networks that are no public hosts': loopback, private, link-local, carrier, documentation, benchmark, multicast, reserved. */
// Kept apart: a list of both takes every IPv4 address for the IPv6 one that stands for it.
const closed = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
  ] as const),
  ...([
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
  ] as const),
  ...([
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ] as const),
] as const) {
  closed.ipv4.addSubnet(net, prefix, "ipv4");
}
for (const [net, prefix] of [
  ...([
    ["::", 128],
    ["::1", 128],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
  ] as const),
  // Documentation, and ways to write an IPv4 address or to reach one through a gateway.
  ...([
    ["2001:db8::", 32],
    ["::ffff:0:0", 96],
    ["64:ff9b::", 96],
    ["64:ff9b:1::", 48],
    ["2002::", 16],
    ["2001::", 32],
  ] as const),
] as const) {
  closed.ipv6.addSubnet(net, prefix, "ipv6");
}

/** Whether an IP address is one that any host on the internet may have. */
export function isPublic(ip: string): boolean {
  const family = isIP(ip);
  if (family === 4) return !closed.ipv4.check(ip, "ipv4");
  return family === 6 && !closed.ipv6.check(ip, "ipv6");
}

/** The name of an address's host, without the brackets of IPv6 and a root's dot. */
export function hostOf(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
}

/**
 * Why an address is not asked at all: it is none, is neither http nor https, carries a password, or names a private network. Names are only
 * seen to be private where they are resolved, which is up to who connects. `allowed`: hosts that may be private.
 */
export function faultOfAddress(written: string, allowed: ReadonlySet<string>): AddressFault | undefined {
  const url = URL.parse(written);
  if (url === null) return "not-an-address";
  if (url.protocol !== "http:" && url.protocol !== "https:") return "scheme";
  if (url.username !== "" || url.password !== "") return "credentials";
  const host = hostOf(url);
  if (allowed.has(host)) return undefined;
  if (host === "localhost" || host.endsWith(".localhost")) return "private";
  return isIP(host) !== 0 && !isPublic(host) ? "private" : undefined;
}
