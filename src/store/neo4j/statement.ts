/** A statement as the database gets it: its text is made of constant words and quoted names, values are parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One row of an answer, by column. */
export type AnswerRow = Readonly<Record<string, unknown>>;

/** Runs a statement where its caller stands: in a transaction or a session. */
export type Run = (text: string, parameters?: Statement['parameters']) => Promise<readonly AnswerRow[]>;
