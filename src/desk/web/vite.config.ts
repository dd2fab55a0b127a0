import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { dossierJsonSchema } from "../../dossier/json-schema.ts";
import { languages } from "../../language/index.ts";

/** Fontsource offers each font as woff2 and as woff; every browser the desk runs in reads woff2, so only that is shipped. */
function woff2Only(): Plugin {
  return {
    name: "woff2-only",
    enforce: "pre",
    transform: {
      filter: { id: /@fontsource.*\.css/ },
      handler: (code) => code.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, ""),
    },
  };
}

/** Words that only a terminal or a published page says stand in the messages of each language, and would be an eighth of them on a first visit. */
function withoutOtherWords(): Plugin {
  return {
    name: "without-other-words",
    enforce: "pre",
    load: {
      filter: { id: /\/src\/language\/[a-z]+\/(usage|starter|briefing|site|glossary|newsroom)\.ts$/ },
      handler: (id) => `export const ${id.slice(id.lastIndexOf("/") + 1, -".ts".length)} = {};`,
    },
  };
}

/** What the language switch must know before any language's sentences are loaded. */
const languageList = languages.map(({ tag, lang, name, direction }) => ({ tag, lang, name, direction }));

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [woff2Only(), withoutOtherWords(), react()],
  define: {
    LANGUAGES: JSON.stringify(languageList),
    // Stands in the one file that edits text.
    DOSSIER_SCHEMA: JSON.stringify(dossierJsonSchema()),
  },
  build: {
    outDir: "../../../dist/desk/web",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2024",
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    // React, router, query and widgets in one file: 170 kB compressed, within the first load's 250 kB.
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { "/api": "http://127.0.0.1:4600" } },
});
