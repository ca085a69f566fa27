/** One piece of bad data: what is wrong, where, and what to do; the run goes on. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  /** `file`, `file:line` or an id. */
  readonly where: string;
}

export type Report = (issue: Issue) => void;
