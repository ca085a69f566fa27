import type { Issue, Report } from '../model/issue.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

/** Prints issues as they come and counts them. */
export interface IssueLog {
  readonly report: Report;
  count(): number;
  /** Says how many were not shown. */
  finish(): void;
}

/** Of one kind of issue, so many are printed; the rest is counted. */
const SHOWN_PER_CODE = 10;

/** A log on standard error; with `json` every issue is one JSON line. */
export function openIssueLog(terminal: Pick<Terminal, 'tell'>, { json }: { readonly json: boolean }): IssueLog {
  const counts = new Map<string, number>();
  const report = (issue: Issue) => {
    const count = (counts.get(issue.code) ?? 0) + 1;
    counts.set(issue.code, count);
    if (json) terminal.tell(JSON.stringify({ issue }));
    else if (count <= SHOWN_PER_CODE) terminal.tell(lineOf(issue));
  };
  return {
    report,
    count: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    finish: () => {
      if (json) return;
      for (const [code, count] of counts) {
        if (count > SHOWN_PER_CODE) terminal.tell(`issue: ${code}: ${count - SHOWN_PER_CODE} more (--json shows all)`);
      }
    },
  };
}

function lineOf({ code, message, where }: Issue): string {
  return printable(`issue: ${code}: ${message} (${where})`);
}
