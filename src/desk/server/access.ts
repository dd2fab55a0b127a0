import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { accessPage, continuePage } from "./plain-pages.ts";

/** What lets a browser or a program in. */
export interface Keys {
  readonly token: string;
  /** Tokens that are good for one opening; each is taken out as it is used. */
  readonly once?: Set<string>;
}

/**
 * Lets in who has the desk's token: as a cookie, as `Authorization: Bearer`, or once in the address (`?token=…`), which gives the browser the
 * cookie for as long as it stays open and leads on to the same address without it. Other programs and users of this machine have none.
 */
export function onlyWithToken({ token, once = new Set() }: Keys): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.path === "/plain.css") return next();
    const name = cookieName(context);
    const given = context.req.query("token");
    const isGiven = given !== undefined && context.req.method === "GET";
    if (isGiven && (isSame(given, token) || once.delete(given))) {
      // A Strict cookie is sent by no request that another site caused; httpOnly keeps it from every script.
      setCookie(context, name, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      return context.redirect(withoutToken(context.req.url), 303);
    }
    const bearer = /^Bearer (\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
    const held = bearer ?? getCookie(context, name);
    if (held !== undefined && isSame(held, token)) return next();
    if (context.req.path.startsWith("/api/")) return context.json({ error: "no-token" }, 401);
    // A link in another site's page: the browser keeps the cookie back until a page of the desk's own asks again.
    const isLink =
      context.req.header("sec-fetch-site") === "cross-site" &&
      context.req.header("sec-fetch-mode") === "navigate";
    return isLink ? context.html(continuePage(pathOf(context.req.url))) : context.html(accessPage(), 401);
  };
}

/** Browsers share cookies between the ports of one machine; desks on several ports must not take each other's. */
function cookieName(context: Context): string {
  const port = /:(\d+)$/.exec(context.req.header("host") ?? "")?.[1] ?? "80";
  return `concordat-${port}`;
}

function isSame(given: string, token: string): boolean {
  const [left, right] = [given, token].map((text) => createHash("sha256").update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}

function withoutToken(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("token");
  return pathOf(url.href);
}

/** The address within this desk. Two slashes at its start would name another host. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `/${pathname.replace(/^[/\\]+/, "")}${search}`;
}
