import { parseHTML } from "linkedom";

/** An empty document without a window, for figures to be drawn into. */
export function figureDocument(): FigureDocument {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as FigureDocument;
}

/** The little of a document that figures need. */
interface FigureDocument {
  createElementNS(namespace: string, name: string): FigureNode;
}

interface FigureNode {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<{ remove(): void; removeAttribute(name: string): void }>;
}
