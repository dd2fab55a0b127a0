import { it } from "vitest";
import { soundCase } from "/work/main/test/cases/case-reading.ts";
import { asOfView, currentView } from "/work/main/src/dossier/index.ts";
import { record } from "/work/main/src/analysis/record/index.ts";
import { runAnalysis } from "/work/main/src/analysis/index.ts";
it("x", async () => {
  const { dossier, hash } = await soundCase("iran-us-2025");
  for (const d of ["2023-05","2025-04-14","2025-04-18","2025-05-15","2025-12-31",null]) {
    const view = d ? asOfView(dossier, d) : currentView(dossier);
    const t = performance.now();
    const o: any = runAnalysis(record as any, { dossier: view, hash, asOf: d });
    console.log(d, performance.now()-t, o.status === "done" ? o.result.counts : o);
    for (const f of o.result?.faults ?? []) console.log(d==="2025-04-18" && f.kind==="officeOutOfTerm" ? JSON.stringify(f) : [f.id,f.kind,f.standing,f.at,f.claims,f.against?.map((a:any)=>a.path), f.grounds].map(x=>JSON.stringify(x)).join(" | "));
  }
});
