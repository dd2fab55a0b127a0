import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { faultOfAddress, isPublic } from "../../src/gather/network/address.ts";
import { gatherAddress } from "../../src/gather/network/document.ts";
import { type Answer, type Asking, fetchAddress } from "../../src/gather/network/fetch.ts";

const servers: Server[] = [];

/** A server of this machine, and its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const here = new Set(["127.0.0.1", "localhost"]);
const ask = (url: string, more: Partial<Asking> = {}): Promise<Answer> =>
  fetchAddress({ url, allowed: here, mostSeconds: 3, ...more });

const textOf = (answer: Answer) =>
  answer.status === "got" ? new TextDecoder().decode(answer.bytes) : JSON.stringify(answer);

describe("an address", () => {
  it.each([
    ["ftp://example.org/feed", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["example.org/feed", "not-an-address"],
    ["https://ada:secret@example.org/", "credentials"],
    ["http://localhost:8080/", "private"],
    ["http://feeds.localhost/", "private"],
    ["http://localhost./", "private"],
    ["http://127.0.0.1/", "private"],
    ["http://2130706433/", "private"],
    ["http://0x7f.1/", "private"],
    ["http://[::1]/", "private"],
    ["http://[::ffff:127.0.0.1]/", "private"],
    ["http://169.254.169.254/latest/meta-data", "private"],
    ["http://10.1.2.3/", "private"],
  ])("%s is not asked: %s", async (url, fault) => {
    expect(faultOfAddress(url, new Set())).toBe(fault);
    expect(await fetchAddress({ url })).toEqual({ status: "refused", url, fault });
  });

  it.each(["https://example.org/feed", "http://93.184.216.34:8080/", "https://[2606:4700::1111]/"])(
    "%s may be asked",
    (url) => expect(faultOfAddress(url, new Set())).toBeUndefined(),
  );

  it("is public unless it lies in a network that nobody's hosts are in", () => {
    const closed = [
      "0.0.0.0",
      "100.64.0.1",
      "172.31.255.255",
      "192.168.0.1",
      "198.18.0.1",
      "224.0.0.1",
      "255.255.255.255",
    ];
    for (const ip of [
      ...closed,
      "::",
      "fe80::1",
      "fd00::1",
      "ff02::1",
      "2002:7f00:1::",
      "64:ff9b::7f00:1",
      "x",
    ])
      expect(isPublic(ip), ip).toBe(false);
    for (const ip of ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"])
      expect(isPublic(ip), ip).toBe(true);
  });

  it("whose name resolves to this machine is refused where it is connected to, unless it is allowed by name", async () => {
    const url = (await serve((_, response) => response.end("hello"))).replace("127.0.0.1", "localhost");
    const dotted = url.replace("localhost", "localhost.");
    expect(await fetchAddress({ url: dotted })).toMatchObject({ status: "refused", fault: "private" });
    expect(textOf(await ask(url))).toBe("hello");
  });
});

describe("asking", () => {
  it("sends what is known from before, and takes no answer for an answer", async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers["if-none-match"], request.headers["if-modified-since"]);
      const known = request.headers["if-none-match"] === '"1"';
      response.writeHead(known ? 304 : 200, {
        etag: '"1"',
        "last-modified": "Tue, 15 Apr 2025 09:00:00 GMT",
      });
      response.end(known ? undefined : "words");
    });
    const first = await ask(url);
    expect(first).toMatchObject({
      status: "got",
      etag: '"1"',
      lastModified: "Tue, 15 Apr 2025 09:00:00 GMT",
    });
    expect(await ask(url, { etag: '"1"', lastModified: "Tue, 15 Apr 2025 09:00:00 GMT" })).toEqual({
      status: "unchanged",
    });
    expect(asked).toEqual([undefined, undefined, '"1"', "Tue, 15 Apr 2025 09:00:00 GMT"]);
  });

  it("unpacks what is packed, and reads in the encoding that is told", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/packed") {
        response.writeHead(200, { "content-encoding": "gzip" });
        response.end(gzipSync("packed words"));
      } else {
        response.writeHead(200, { "content-type": 'text/plain; charset="windows-1256"' });
        response.end(Buffer.from([0xe3, 0xd3, 0xde, 0xd8]));
      }
    });
    expect(textOf(await ask(`${url}/packed`))).toBe("packed words");
    const gathered = await gatherAddress(url, here);
    expect("documents" in gathered && gathered.documents[0]?.document.text.trim()).toBe("مسقط");
  });

  it("follows where it is sent, but never into a private network, and not for ever", async () => {
    const target = await serve((_, response) => response.end("there"));
    const url = await serve((request, response) => {
      const to = { "/there": target, "/inside": "http://192.168.0.1/", "/file": "file:///etc/passwd" };
      response.writeHead(302, { location: to[request.url as keyof typeof to] ?? "/round" });
      response.end();
    });
    expect(textOf(await ask(`${url}/there`))).toBe("there");
    expect(await ask(`${url}/inside`)).toMatchObject({ status: "refused", fault: "private" });
    expect(await ask(`${url}/file`)).toMatchObject({ status: "refused", fault: "scheme" });
    expect(await ask(`${url}/round`)).toMatchObject({ status: "failed", fault: "too-many-redirections" });
  });

  it("ends an answer without end, one that unpacks without end, and one that never comes", async () => {
    const zeros = gzipSync(Buffer.alloc(20_000_000));
    const url = await serve((request, response) => {
      if (request.url === "/bomb") {
        response.writeHead(200, { "content-encoding": "gzip" });
        response.end(zeros);
      } else if (request.url === "/endless") {
        const more = () => {
          if (!response.destroyed) response.write("x".repeat(60_000), () => setImmediate(more));
        };
        more();
      } else if (request.url === "/drops") response.write("<rss>", () => response.destroy());
      // Else it says nothing at all.
    });
    expect(zeros.length).toBeLessThan(100_000);
    expect(await ask(`${url}/bomb`, { mostBytes: 1_000_000 })).toMatchObject({ fault: "too-large" });
    expect(await ask(`${url}/endless`, { mostBytes: 1_000_000 })).toMatchObject({ fault: "too-large" });
    expect(await ask(`${url}/drops`)).toMatchObject({ fault: "unreachable" });
    expect(await ask(`${url}/silent`, { mostSeconds: 0.3 })).toMatchObject({ fault: "too-slow" });
  });

  it("tells the status and how long it is to keep away, and becomes a problem with a remedy", async () => {
    const url = await serve((_, response) => response.writeHead(429, { "retry-after": "120" }).end());
    expect(await ask(url)).toEqual({ status: "failed", fault: "status", code: 429, retryAfterSeconds: 120 });
    expect(await gatherAddress(url, here)).toMatchObject({
      code: "address-unanswered",
      values: { fault: "status", code: 429 },
    });
    expect(await gatherAddress("http://10.0.0.1/", new Set())).toMatchObject({ code: "address-refused" });
    expect(await ask("http://127.0.0.1:1/")).toMatchObject({ fault: "unreachable", code: null });
  });
});
