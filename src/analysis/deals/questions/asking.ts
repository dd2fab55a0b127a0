/** Questions of a kind that are given at a time. */
export const questionsGiven = 3;

/** Whichever answer is rarer must leave at least this share: less is as good as known. */
export const leastShare = 0.05;
