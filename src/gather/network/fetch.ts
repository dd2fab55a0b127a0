import { lookup as resolve } from "node:dns";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { AddressFault, AnswerFault } from "../../dossier/problem.ts";
import { faultOfAddress, hostOf, isPublic } from "./address.ts";

/** What is asked of an address, and what is known of it from before. */
export interface Asking {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Hosts that may be private, by name. */
  readonly allowed?: ReadonlySet<string>;
  /** Of what is unpacked. */
  readonly mostBytes?: number;
  /** For all of it, redirections included. */
  readonly mostSeconds?: number;
  readonly signal?: AbortSignal;
}

export type Answer =
  | {
      readonly status: "got";
      readonly bytes: Uint8Array;
      /** Where it was found in the end. */
      readonly url: string;
      readonly mediaType: string | undefined;
      readonly charset: string | undefined;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly status: "unchanged" }
  | { readonly status: "refused"; readonly url: string; readonly fault: AddressFault }
  | {
      readonly status: "failed";
      readonly fault: AnswerFault;
      /** The HTTP status, where there was one. */
      readonly code: number | null;
      /** How long the other side asks to be left alone; null where it does not say. */
      readonly retryAfterSeconds: number | null;
    };

const defaults = { mostBytes: 10_000_000, mostSeconds: 20, redirections: 5 } as const;
const agent = "Concordat (feed reader)";

/**
 * Asks an address once, politely: with what is known from before, so that nothing is sent twice. Only http and https; a name that resolves
 * to a private network is refused where the connection is made, so no second look can lead elsewhere. Ends at a size and a time. Never rejects.
 */
export async function fetchAddress(asking: Asking): Promise<Answer> {
  const { url, allowed = new Set(), mostSeconds = defaults.mostSeconds, signal } = asking;
  const deadline = AbortSignal.timeout(mostSeconds * 1000);
  const ends = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  let at = url;
  for (let hops = 0; hops <= defaults.redirections; hops++) {
    const fault = faultOfAddress(at, allowed);
    if (fault !== undefined) return { status: "refused", url: at, fault };
    const found = await ask(at, asking, allowed, ends, deadline);
    if (!("location" in found)) return found;
    at = URL.parse(found.location, at)?.href ?? found.location;
  }
  return failed("too-many-redirections");
}

function failed(fault: AnswerFault, code: number | null = null, headers?: IncomingHttpHeaders): Answer {
  return { status: "failed", fault, code, retryAfterSeconds: secondsIn(headers?.["retry-after"]) };
}

function secondsIn(retryAfter: string | undefined): number | null {
  if (retryAfter === undefined) return null;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? null : Math.max(0, Math.round((until - Date.now()) / 1000));
}

class PrivateHost extends Error {}

async function ask(
  written: string,
  { etag, lastModified, mostBytes = defaults.mostBytes }: Asking,
  allowed: ReadonlySet<string>,
  signal: AbortSignal,
  deadline: AbortSignal,
): Promise<Answer | { readonly location: string }> {
  const url = new URL(written);
  const headers = {
    accept:
      "application/atom+xml, application/rss+xml, application/feed+json, text/html, application/pdf, */*;q=0.5",
    "accept-encoding": "gzip, br, deflate",
    "user-agent": agent,
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
  const lookup = allowed.has(hostOf(url)) ? undefined : publicOnly;
  try {
    const response = await open(url, { headers, signal, agent: false, ...(lookup && { lookup }) });
    const { statusCode: code = 0, headers: said } = response;
    if (code >= 300 && code < 400 && code !== 304 && said.location !== undefined) {
      response.destroy();
      return { location: said.location };
    }
    if (code === 304) {
      response.destroy();
      return { status: "unchanged" };
    }
    if (code !== 200) {
      response.destroy();
      return failed("status", code, said);
    }
    const bytes = await collect(response, mostBytes);
    if (bytes === undefined) return failed("too-large", code);
    return { status: "got", bytes, url: url.href, ...typeOf(said), ...validatorsOf(said) };
  } catch (error) {
    if (error instanceof PrivateHost) return { status: "refused", url: written, fault: "private" };
    return failed(deadline.aborted ? "too-slow" : "unreachable");
  }
}

type RequestOptions = Parameters<typeof overHttps>[1] & object;

function open(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((answer, fail) => {
    request(url, options, answer).on("error", fail).end();
  });
}

/** Resolves a name as the system does, and refuses it where any of its addresses is private. */
const publicOnly: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "");
    if (!found.every(({ address }) => isPublic(address))) return done(new PrivateHost(host), "");
    const [first] = found;
    if (options.all) return done(null, found);
    return done(null, first?.address ?? "", first?.family);
  });
};

/** All bytes, unpacked; undefined where they are more than so many. A response that never ends is left. */
async function collect(response: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of unpacked(response)) {
      parts.push(part);
      size += part.length;
      if (size > most) return undefined;
    }
    return Buffer.concat(parts);
  } finally {
    response.destroy();
  }
}

function unpacked(response: IncomingMessage): Readable {
  switch (response.headers["content-encoding"]) {
    case "gzip":
      return through(response, createGunzip());
    case "br":
      return through(response, createBrotliDecompress());
    case "deflate":
      return through(response, createInflate());
    default:
      return response;
  }
}

/** A response that breaks off breaks what unpacks it too. */
function through(response: IncomingMessage, unpack: ReturnType<typeof createGunzip>): Readable {
  response.on("error", (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

function typeOf(headers: IncomingHttpHeaders) {
  const [mediaType, ...parameters] = (headers["content-type"] ?? "").split(";").map((part) => part.trim());
  const charset = parameters.map((one) => /^charset="?([A-Za-z0-9._-]+)"?$/i.exec(one)?.[1]).find(Boolean);
  return { mediaType: mediaType || undefined, charset };
}

function validatorsOf(headers: IncomingHttpHeaders) {
  return { etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null };
}
