import type { CypherError, Span } from '../cypher/cypher-error.ts';
import { type ErrorCode, HINTS } from '../errors.ts';

/** Why a query has no answer, for people. */
export interface QueryErrorDescription {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  /** The part of the text that is at fault, where it is known. */
  readonly span: Span | null;
  /** The line at fault and the carets under it. */
  readonly excerpt: readonly [string, string] | null;
}

/** Splits what a `CypherError` says into code, message and the line that it points at. */
export function describeQueryError(error: CypherError): QueryErrorDescription {
  const code = codeOf(error);
  const lines = error.message.split('\n');
  const carets = lines.at(-1) ?? '';
  const hasExcerpt = error.span !== null && /^ *\^+$/.test(carets);
  return {
    code,
    message: (hasExcerpt ? lines.slice(0, -2) : lines).join(' '),
    hint: HINTS[code],
    span: error.span,
    excerpt: hasExcerpt ? [lines.at(-2) ?? '', carets] : null,
  };
}

function codeOf({ type }: CypherError): ErrorCode {
  if (type === 'Refused') return 'refused-query';
  return type === 'LimitExceeded' || type === 'Aborted' ? 'query-limit' : 'bad-query';
}
