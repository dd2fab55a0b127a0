/** A form in which a card is drawn: its file, its size in pixels, and the sizes its parts are set in, the largest that fit being taken. */
export interface CardForm {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly kicker: number;
  readonly title: { readonly sizes: readonly number[]; readonly lines: number };
  /** The first finding, then each further one. */
  readonly statements: readonly (readonly number[])[];
}

/** For links that are shared, as pages name it. */
export const wideCard: CardForm = {
  file: "card.png",
  width: 1200,
  height: 630,
  top: 56,
  kicker: 26,
  title: { sizes: [64, 56, 50, 44], lines: 2 },
  statements: [
    [42, 38, 34, 30],
    [30, 27],
  ],
};

/** For a place in a stream of pictures. */
const squareCard: CardForm = {
  file: "card-square.png",
  width: 1080,
  height: 1080,
  top: 84,
  kicker: 32,
  title: { sizes: [84, 76, 68, 60], lines: 4 },
  statements: [
    [50, 46, 42, 38],
    [40, 36, 32],
  ],
};

/** For a telephone held upright; its ends stay free, where programs put their own signs. */
const tallCard: CardForm = {
  file: "card-tall.png",
  width: 1080,
  height: 1920,
  top: 280,
  kicker: 36,
  title: { sizes: [96, 88, 80, 72], lines: 5 },
  statements: [
    [58, 52, 46],
    [46, 42, 38],
    [46, 42, 38],
  ],
};

/** Every form, the one that pages name first. */
export const cardForms: readonly CardForm[] = [wideCard, squareCard, tallCard];
