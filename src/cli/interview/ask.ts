import type { CommandLineWords } from "../../language/command-line-words.ts";
import type { Format } from "../../language/format.ts";

/** Puts a question to a person and gives the answer as typed. */
export type Ask = (question: string) => Promise<string>;

export interface Asker {
  /** Asks until there is an answer. */
  text(question: string): Promise<string>;
  /** Asks for at least so many answers, separated by commas, no two the same. */
  list(question: string, atLeast: number): Promise<readonly string[]>;
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
  const list = async (question: string, atLeast: number): Promise<readonly string[]> => {
    const given = separate(await ask(`${question}\n(${words.separate}) `));
    const different = [...new Set(given)];
    if (different.length >= atLeast) return different;
    tell(words.tooFew({ atLeast }, format));
    return list(question, atLeast);
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
  const text = async (question: string): Promise<string> => {
    const given = (await ask(`${question} `)).trim();
    if (given !== "") return given;
    tell(words.tooFew({ atLeast: 1 }, format));
    return text(question);
  };
  return { text, list, one, some };
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
