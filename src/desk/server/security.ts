import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
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

/**
 * Refuses changes that another page asks for. Cookies do not tell one port of this machine from another, so that the page of another local
 * program is "same site"; only what the browser says of the request's origin does.
 */
export const onlyOwnPagesChange: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (method === "GET" || method === "HEAD") return next();
  const origin = context.req.header("origin");
  const site = context.req.header("sec-fetch-site");
  const isOwn =
    (origin === undefined || origin === `http://${context.req.header("host")}`) &&
    (site === undefined || site === "same-origin" || site === "none");
  return isOwn ? next() : context.json({ error: "foreign-origin" }, 403);
};

const megabyte = 1_000_000;

/** Megabytes of the bodies that may be long: a draft holds whole texts of files, a document to check may be a PDF in base64. */
const longBodies: Readonly<Record<string, number>> = { "/api/drafts": 64, "/api/check": 34 };

/** Refuses larger bodies. */
export const smallBodies: MiddlewareHandler = (context, next) => {
  const long = Object.entries(longBodies).find(([path]) => context.req.path.startsWith(path));
  const limit = (long?.[1] ?? 1) * megabyte;
  return bodyLimit({ maxSize: limit, onError: () => context.json({ error: "too-large" }, 413) })(
    context,
    next,
  );
};

/** Headers that let the page load nothing but its own files: no inline script or style, no other origin. */
export const ownFilesOnly = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // The desk speaks plain HTTP on loopback; promising HTTPS for the name would lock other local programs out.
  strictTransportSecurity: false,
});
