import { parentPort, workerData } from "node:worker_threads";
import { extractTextItems, getDocumentProxy } from "unpdf";
import { gatherLimits } from "./limits.ts";
import type { PdfReading } from "./pdf.ts";
import { pageText } from "./pdf-lines.ts";

parentPort?.postMessage(await read(workerData as Uint8Array));

async function read(bytes: Uint8Array): Promise<PdfReading> {
  try {
    // Only its words are wanted: no picture is taken in.
    const pdf = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 1 });
    if (pdf.numPages > gatherLimits.pdfPages) return { fault: "too-many-pages" };
    const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown } };
    const { items } = await extractTextItems(pdf);
    const text = items.map(pageText).join("\n").trim();
    if (!/\p{L}/u.test(text)) return { fault: "no-text" };
    const title = typeof info.Title === "string" && info.Title.trim() !== "" ? info.Title.trim() : undefined;
    return { text, title };
  } catch (error) {
    return { fault: (error as Error).name === "PasswordException" ? "locked" : "damaged" };
  }
}
