import { html } from "hono/html";
import { languages } from "../../language/index.ts";

type Html = ReturnType<typeof html>;

/** Style of the pages that need no program. */
export const plainStyle = `body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; font: 1rem/1.6 "Source Sans 3", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans SC", system-ui, sans-serif; color: #1c2733; background: #fcfcfa; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin: 2rem 0 0.3rem; } h3 { font-size: 1rem; margin: 1rem 0 0; }
section { margin: 1.5rem 0; } p { margin: 0.3rem 0; } code, pre { font: 0.9rem/1.5 ui-monospace, monospace; }
pre { padding: 0.7rem; overflow: auto; background: #f0f0ea; direction: ltr; text-align: start; }
table { border-collapse: collapse; width: 100%; } th, td { padding: 0.2rem 0.6rem 0.2rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid #ddd; }
a { color: #0b5394; } summary { cursor: pointer; }
@media (prefers-color-scheme: dark) { body { color: #e6e6e0; background: #14181d; } pre { background: #20262d; } a { color: #8ec1f0; } th, td { border-color: #3a424b; } }
`;

/** A whole page without script; `head` goes into its head. */
export function plainPage(title: string, body: Html | string, head: Html | string = ""): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/plain.css">
${head}
</head>
<body>
${body}
</body>
</html>`;
}

/** Shown where the browser has not been given the token: in each language, where the address with it was printed. */
export function accessPage(): Html {
  const sections = languages.map(({ lang, direction, messages: { workspace } }) => {
    const { title, printed } = workspace.access;
    return html`<section lang="${lang}" dir="${direction}"><h2>${title}</h2><p>${printed}</p></section>`;
  });
  return plainPage("Concordat", html`<main><h1>Concordat</h1>${sections}</main>`);
}

/** Leads on to an address of the desk, asked for by a page of the desk's own. */
export function continuePage(path: string): Html {
  const links = languages.map(
    ({ lang, direction, messages: { workspace } }) =>
      html`<p lang="${lang}" dir="${direction}"><a href="${path}">${workspace.access.open}</a></p>`,
  );
  const head = html`<meta http-equiv="refresh" content="0; url=${path}">`;
  return plainPage("Concordat", html`<main>${links}</main>`, head);
}
