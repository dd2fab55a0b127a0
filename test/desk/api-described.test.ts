import { expect, it } from "vitest";
import { createApp } from "../../src/desk/server/desk-app.ts";

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly responses: Readonly<Record<string, { readonly description?: string }>>;
}

const reason = { code: "folder", path: "nowhere" } as const;
const app = createApp({
  load: async () => undefined,
  opened: { status: "reading-only", folder: "nowhere", person: "ada", reason },
});

async function described(): Promise<Described> {
  const response = await app.request("/api/openapi.json", { headers: { host: "localhost" } });
  return (await response.json()) as Described;
}

it("every address that is served is described, and no other", async () => {
  const { paths } = await described();
  const told = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const served = app.routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  const descriptions = ["GET /api/openapi.json", "GET /api/docs"];
  expect(told.toSorted()).toEqual(
    [...new Set(served)].filter((one) => !descriptions.includes(one)).toSorted(),
  );
});

it("the description is whole: every reference leads to a schema, every parameter of a path is told, every answer has its words", async () => {
  const whole = await described();
  expect(whole).toMatchObject({
    openapi: "3.1.0",
    info: { title: expect.any(String), version: expect.any(String) },
  });
  const references = [...JSON.stringify(whole).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = ""]) => to);
  expect(references.length).toBeGreaterThan(20);
  for (const to of new Set(references)) {
    expect(to).toMatch(/^#\/components\/schemas\//);
    expect(whole.components.schemas).toHaveProperty([to.split("/").at(-1) ?? ""]);
  }
  for (const [path, operations] of Object.entries(whole.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { summary, parameters = [], responses } of Object.values(operations)) {
      expect(summary, path).toMatch(/\w/);
      const inPath = parameters.filter((one) => one.in === "path");
      expect(
        inPath.map(({ name }) => name),
        path,
      ).toEqual(names);
      expect(
        inPath.every(({ required }) => required === true),
        path,
      ).toBe(true);
      expect(
        Object.keys(responses).some((code) => code.startsWith("2")),
        path,
      ).toBe(true);
      for (const { description } of Object.values(responses)) expect(description, path).toMatch(/\w/);
    }
  }
});
