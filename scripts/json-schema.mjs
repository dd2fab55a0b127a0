// Writes schema/dossier.schema.json from the schema the engine reads with. Run on the project's Node: `npx node scripts/json-schema.mjs`.
import { writeFileSync } from "node:fs";
import { dossierJsonSchema } from "../src/dossier/json-schema.ts";

const target = new URL("../schema/dossier.schema.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`);
