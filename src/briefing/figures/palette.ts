/** Colours of a figure or a page: paper and ink first, then one colour a party, in the order of the dossier. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text; keeps 4.5 : 1 against paper. */
  readonly muted: string;
  /** Hairlines and resting marks; never carries meaning alone. */
  readonly rule: string;
  /** Area in which every side gains. */
  readonly wash: string;
  /** Parties in dossier order; after the last the first is used again, so shape and label must tell them apart too. */
  readonly parties: readonly string[];
}

/**
 * Paper by day. Party hues are those of Okabe & Ito (2008, "Color universal design"), darkened until they carry
 * text on paper at 4.5 : 1, purple and green beyond that: at equal darkness blue and green are one colour to some readers.
 */
export const lightPalette: Palette = {
  paper: "#fbf9f4",
  ink: "#1d1b18",
  muted: "#5e5850",
  rule: "#cfc8bb",
  wash: "#efe9dc",
  parties: ["#0067a3", "#b04a00", "#7d2f68", "#00503a", "#806000"],
};

/** Paper by night: the same hues lightened for a warm black, not the day's colours inverted. */
export const darkPalette: Palette = {
  paper: "#191816",
  ink: "#ece7de",
  muted: "#b0a89b",
  rule: "#4a463f",
  wash: "#26241f",
  parties: ["#6cbcf0", "#f29a5c", "#c77fb0", "#a8f0d4", "#f0e070"],
};

/** The palette as CSS custom properties, so that a picture in a page follows the page's theme without being drawn again. */
export const pagePalette: Palette = {
  paper: "var(--paper)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  wash: "var(--wash)",
  parties: ["var(--party-1)", "var(--party-2)", "var(--party-3)", "var(--party-4)", "var(--party-5)"],
};

/** A party's colour by its place in the dossier. */
export function partyColour(palette: Palette, place: number): string {
  return palette.parties[place % palette.parties.length] as string;
}
