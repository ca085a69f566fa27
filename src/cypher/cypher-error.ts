export type CypherPhase = 'compile' | 'runtime';

/** Error types as the openCypher TCK names them, and three of our own: refused texts, limits, aborts. */
export type CypherErrorType =
  | 'SyntaxError'
  | 'SemanticError'
  | 'TypeError'
  | 'ArgumentError'
  | 'ArithmeticError'
  | 'EntityNotFound'
  | 'PropertyNotFound'
  | 'LabelNotFound'
  | 'ParameterMissing'
  | 'ProcedureError'
  | 'ConstraintVerificationFailed'
  | 'Refused'
  | 'LimitExceeded'
  | 'Aborted';

/** Where in the query text: UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CypherErrorBody {
  readonly phase: CypherPhase;
  readonly type: CypherErrorType;
  /** The TCK's detail code, such as `UndefinedVariable` or `InvalidArgumentType`. */
  readonly detail: string;
  readonly message: string;
  /** Null where only the runtime knows, for example inside a function. */
  readonly span?: Span | null;
}

/** The only error that a query can end with, whether from its text, its values or its limits. */
export class CypherError extends Error {
  readonly phase: CypherPhase;
  readonly type: CypherErrorType;
  readonly detail: string;
  readonly span: Span | null;
  constructor(body: CypherErrorBody) {
    super(body.message);
    this.name = 'CypherError';
    this.phase = body.phase;
    this.type = body.type;
    this.detail = body.detail;
    this.span = body.span ?? null;
  }
}

/** A runtime error of the type `TypeError`: a value of the wrong type met an operator or function. */
export function typeError(message: string, detail = 'InvalidArgumentType'): CypherError {
  return new CypherError({ phase: 'runtime', type: 'TypeError', detail, message });
}

/** A runtime error of the type `ArgumentError`: the right type, but a value out of range. */
export function argumentError(message: string, detail = 'InvalidArgumentValue'): CypherError {
  return new CypherError({ phase: 'runtime', type: 'ArgumentError', detail, message });
}

/** A compile-time error of the type `SyntaxError` at a place of the text. */
export function syntaxError({ start, end }: Span, detail: string, message: string): CypherError {
  return new CypherError({ phase: 'compile', type: 'SyntaxError', detail, message, span: { start, end } });
}

/** The error for a parameter without a value; `span` is null where only the runtime asks for it. */
export function missingParameter(name: string, span: Span | null): CypherError {
  const message = `The parameter $${name} was not given.`;
  return new CypherError({ phase: 'compile', type: 'ParameterMissing', detail: 'MissingParameter', message, span });
}

/** The error of a passed limit. */
export function exceeded(detail: string, message: string): CypherError {
  return new CypherError({ phase: 'runtime', type: 'LimitExceeded', detail, message });
}

/** The error of a query that its asker stopped. */
export function aborted(): CypherError {
  const message = 'The query was aborted.';
  return new CypherError({ phase: 'runtime', type: 'Aborted', detail: 'Aborted', message });
}

/** What must be there after the checks before; where it is not, the fault is ours. */
export function known<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new RangeError(`There is no ${what}.`);
  return thing;
}
