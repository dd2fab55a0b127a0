/** The little of a document that figures need: linkedom's in Node, the page's own in a browser. */
export interface FigureDocument {
  createElementNS(namespace: string, name: string): FigureNode;
}

/** The little of an element that figures touch. */
export interface FigureNode {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<{ remove(): void; removeAttribute(name: string): void }>;
}

/**
 * Makes Plot's svg fit for any page: one image with a spoken label, left-to-right axes whatever the page's direction, and no
 * `<style>` element, because the desk's content security policy refuses inline styles and saved files should not need one.
 */
export function finishSvg<Node extends FigureNode>(svg: Node, label: string, language: string): Node {
  for (const style of svg.querySelectorAll("style")) style.remove();
  // Plot names its groups after its own marks ("dot", "rule"); to a reader's software the image is one thing with one name.
  for (const group of svg.querySelectorAll("[aria-label]")) group.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("lang", language);
  // Value axes run from low to high, left to right, in every language: numbers are not mirrored, and readers of two languages
  // who point at "the upper right" of the same picture should mean the same packages.
  svg.setAttribute("direction", "ltr");
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return svg;
}
