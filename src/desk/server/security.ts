import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses requests made under a foreign name. A page elsewhere can point its own name at this machine (DNS rebinding) and would
 * then read the dossier as if it were its own; the name it must use gives it away. Where the desk was asked to listen beyond
 * loopback, the address it listens on and bare IP addresses are let through, which rebinding cannot use.
 */
export function onlyOwnNames(host: string): MiddlewareHandler {
  const beyondLoopback = !loopbackNames.includes(host) && host !== "::1";
  return async (context, next) => {
    const name = hostName(context.req.header("host") ?? "");
    const known = loopbackNames.includes(name);
    const addressed = beyondLoopback && (name === host || isIP(name.replace(/^\[|\]$/g, "")) !== 0);
    if (!known && !addressed) return context.text("This desk answers only under its own address.\n", 421);
    await next();
    return undefined;
  };
}

/** The name of a Host header, lower case, without its port. */
function hostName(header: string): string {
  return header.toLowerCase().replace(/:\d*$/, "");
}

/** Headers that let the page load nothing but its own files: no inline script or style, no frames, no other origin. */
export const ownFilesOnly = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // The desk speaks plain HTTP on loopback; promising HTTPS for the name would lock other local programs out.
  strictTransportSecurity: false,
});
