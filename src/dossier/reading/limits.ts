/** What a dossier may ask of the machine; checked before or while its text is parsed, so that no file can exhaust it. */
export const limits = {
  /** Bytes of one file, and of all files of a dossier together. */
  fileBytes: 5_000_000,
  totalBytes: 20_000_000,
  files: 500,
  /** Lists and maps inside each other, aliases followed. */
  depth: 64,
  /** Keys and values of one dossier, and what the YAML reader may cut its text into. */
  values: 200_000,
  lexemes: 1_500_000,
  aliases: 1_000,
  /** Tags such as `!!str`, of which a dossier needs none. */
  tags: 100,
  /** Values that aliases stand for, all together. */
  aliasedValues: 50_000,
  /** Characters of one number. */
  numberLength: 400,
  problems: 1_000,
  /** After the first few, a file's syntax errors only repeat each other. */
  syntaxProblems: 10,
} as const;

/** Bytes in a decimal megabyte, the unit in which sizes are told. */
export const megabyte = 1_000_000;
