import { html } from "hono/html";
import { plainPage } from "./plain-pages.ts";

type Html = ReturnType<typeof html>;

/** As much of an OpenAPI document as the page shows. */
interface ApiDocument {
  readonly info: { readonly title: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Content }>
  >;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: unknown;
}

type Content = Readonly<Record<string, { readonly schema?: unknown }>>;

/** The API as a page to read: every address with what it takes and answers, and the schemas. No script. */
export function apiPage(document: object): Html {
  const { info, paths = {}, components } = document as ApiDocument;
  const addresses = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => operationSection(method, path, operation)),
  );
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) =>
      html`<section id="schema-${name}"><h3>${name}</h3><pre>${JSON.stringify(schema, null, 2)}</pre></section>`,
  );
  return plainPage(
    info.title,
    html`<main><h1>${info.title}</h1><p>${info.description ?? ""}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1</a></p>
${addresses}
<h2>Schemas</h2>${schemas}</main>`,
  );
}

function operationSection(method: string, path: string, operation: Operation): Html {
  const { summary = "", parameters = [], requestBody, responses = {} } = operation;
  const rows = parameters.map(
    (one) =>
      html`<tr><td><code>${one.name}</code></td><td>${one.in}${one.required ? ", required" : ""}</td><td>${one.description ?? ""}</td></tr>`,
  );
  const answers = Object.entries(responses).map(
    ([code, { description = "", content }]) =>
      html`<tr><td><code>${code}</code></td><td>${description}</td><td>${schemaLink(content)}</td></tr>`,
  );
  return html`<section><h2><code>${method.toUpperCase()} ${path}</code></h2><p>${summary}</p>
${rows.length > 0 ? html`<table><tbody>${rows}</tbody></table>` : ""}
${requestBody ? html`<p>Body: ${schemaLink(requestBody.content)}</p>` : ""}
<details><summary>Answers</summary><table><tbody>${answers}</tbody></table></details></section>`;
}

function schemaLink(content: Content | undefined): Html | string {
  const schema = Object.values(content ?? {})[0]?.schema as { readonly $ref?: string } | undefined;
  const name = schema?.$ref?.split("/").at(-1);
  if (name !== undefined) return html`<a href="#schema-${name}">${name}</a>`;
  return schema === undefined ? "" : html`<code>${JSON.stringify(schema)}</code>`;
}
