import type { CommandLineWords } from "../../language/command-line-words.ts";
import type { Format } from "../../language/format.ts";

/** Puts a question to a person and gives the answer as typed. */
export type Ask = (question: string) => Promise<string>;

export interface Asker {
  /** Asks until there is a name, one with a letter in it. */
  name(question: string): Promise<string>;
  /** Asks for two names or more, separated by commas, no two the same; says why where there are fewer. */
  names(question: string, tooFew: string): Promise<readonly string[]>;
  /** Asks for two answers or more, separated by commas, no two the same. */
  list(question: string): Promise<readonly string[]>;
  /** Asks for one of the choices; undefined where it may be left open and is. */
  one<Choice extends Named>(
    question: string,
    choices: readonly Choice[],
    optional?: boolean,
  ): Promise<Choice | undefined>;
  /** Asks for some of the choices, in the order given; none is an answer. */
  some<Choice extends Named>(question: string, choices: readonly Choice[]): Promise<readonly Choice[]>;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Asks questions in one language, again where an answer does not fit. */
export function asker(
  ask: Ask,
  tell: (text: string) => void,
  words: CommandLineWords["interview"],
  format: Format,
): Asker {
  const answers = async (
    question: string,
    tooFew: string,
    fits: (answer: string) => boolean,
  ): Promise<readonly string[]> => {
    const different = [...new Set(separate(await ask(`${question}\n(${words.separate}) `)))];
    const unfit = different.find((answer) => !fits(answer));
    if (unfit === undefined && different.length >= 2) return different;
    tell(unfit === undefined ? tooFew : words.noLetters({ found: unfit }, format));
    return answers(question, tooFew, fits);
  };
  const some = async <Choice extends Named>(
    question: string,
    choices: readonly Choice[],
  ): Promise<readonly Choice[]> => {
    const offer = words.choose({ options: choices.map(({ name }) => name) }, format);
    const given = separate(await ask(`${question}\n(${offer} ${words.optional}) `));
    const found = given.map((answer) => match(answer, choices));
    const unknown = given.find((_, place) => found[place] === undefined);
    if (unknown === undefined) return [...new Set(found.filter((choice) => choice !== undefined))];
    tell(words.again({ found: unknown }, format));
    return some(question, choices);
  };
  const one = async <Choice extends Named>(
    question: string,
    choices: readonly Choice[],
    optional = false,
  ): Promise<Choice | undefined> => {
    const offer = words.choose({ options: choices.map(({ name }) => name) }, format);
    const given = (await ask(`${question}\n(${optional ? `${offer} ${words.optional}` : offer}) `)).trim();
    if (given === "" && optional) return undefined;
    const found = match(given, choices);
    if (found !== undefined) return found;
    tell(given === "" ? words.tooFew({ atLeast: 1 }, format) : words.again({ found: given }, format));
    return one(question, choices, optional);
  };
  const name = async (question: string): Promise<string> => {
    const given = (await ask(`${question} `)).trim();
    if (hasLetter(given)) return given;
    tell(given === "" ? words.tooFew({ atLeast: 1 }, format) : words.noLetters({ found: given }, format));
    return name(question);
  };
  return {
    name,
    names: (question, tooFew) => answers(question, tooFew, hasLetter),
    list: (question) => answers(question, words.tooFew({ atLeast: 2 }, format), () => true),
    one,
    some,
  };
}

/** Whether a text can be a name: a number typed by mistake is none. */
function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Splits at the commas of all languages spoken here. */
function separate(answer: string): string[] {
  return answer
    .split(/[,;،؛，、；]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The choice meant: by its number, its name in any case, or the beginning of exactly one name. */
function match<Choice extends Named>(answer: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = answer.toLowerCase();
  const exact = choices.find(({ id, name }) => name.toLowerCase() === wanted || id === wanted);
  if (exact !== undefined) return exact;
  if (/^\d+$/.test(wanted)) return choices[Number(wanted) - 1];
  const beginning = choices.filter(({ name }) => wanted !== "" && name.toLowerCase().startsWith(wanted));
  return beginning.length === 1 ? beginning[0] : undefined;
}
