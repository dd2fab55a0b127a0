import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PdfFault } from "../dossier/problem.ts";
import { gatherLimits } from "./limits.ts";

/** The words a PDF shows, a line for each line and a blank one between paragraphs and pages. */
export type PdfReading =
  | { readonly text: string; readonly title: string | undefined }
  | { readonly fault: PdfFault };

// Runs from src as TypeScript and from dist as JavaScript.
const workerFile = join(
  import.meta.dirname,
  import.meta.filename.endsWith(".ts") ? "pdf-worker.ts" : "pdf-worker.js",
);

/** Reads a PDF in a thread of its own, which is ended where it takes too long or too much memory. Never rejects. */
export function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const { pdfMegabytes, pdfSeconds } = gatherLimits;
  const worker = new Worker(workerFile, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: pdfMegabytes },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (reading: PdfReading) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => end({ fault: "too-heavy" }), pdfSeconds * 1000);
    worker.once("message", (reading: PdfReading) => end(reading));
    worker.once("error", () => end({ fault: "too-heavy" }));
    worker.once("exit", () => end({ fault: "damaged" }));
  });
}
