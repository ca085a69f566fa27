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
