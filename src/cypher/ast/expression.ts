import type { Span } from '../cypher-error.ts';
import type { LabelExpression } from './label-expression.ts';
import type { PathPattern } from './pattern.ts';
import type { Query } from './query.ts';
import type { TypeExpression } from './type-expression.ts';

export type Expression =
  | Literal
  | Parameter
  | Variable
  | PropertyAccess
  | Subscript
  | Slice
  | ListLiteral
  | MapLiteral
  | MapProjection
  | Unary
  | Binary
  | Comparison
  | IsNull
  | IsType
  | HasLabels
  | Case
  | FunctionCall
  | CountStar
  | ListComprehension
  | PatternComprehension
  | Quantifier
  | Reduce
  | PatternExpression
  | Subquery;

interface Node<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

export interface Literal extends Node<'literal'> {
  readonly value: null | boolean | bigint | number | string;
}

export interface Parameter extends Node<'parameter'> {
  readonly name: string;
}

export interface Variable extends Node<'variable'> {
  readonly name: string;
}

export interface PropertyAccess extends Node<'property'> {
  readonly object: Expression;
  readonly key: string;
}

export interface Subscript extends Node<'subscript'> {
  readonly object: Expression;
  readonly index: Expression;
}

export interface Slice extends Node<'slice'> {
  readonly object: Expression;
  readonly from: Expression | null;
  readonly to: Expression | null;
}

export interface ListLiteral extends Node<'list'> {
  readonly elements: readonly Expression[];
}

export interface MapEntry {
  readonly key: string;
  readonly value: Expression;
}

export interface MapLiteral extends Node<'map'> {
  readonly entries: readonly MapEntry[];
}

export type MapProjectionPart =
  | { readonly kind: 'all' }
  | { readonly kind: 'property'; readonly key: string }
  | { readonly kind: 'entry'; readonly key: string; readonly value: Expression };

export interface MapProjection extends Node<'map-projection'> {
  readonly object: Expression;
  readonly parts: readonly MapProjectionPart[];
}

export interface Unary extends Node<'unary'> {
  readonly operator: 'not' | '-' | '+';
  readonly operand: Expression;
}

export type BinaryOperator =
  | 'or'
  | 'xor'
  | 'and'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | '||'
  | 'in'
  | '=~'
  | 'starts with'
  | 'ends with'
  | 'contains';

export interface Binary extends Node<'binary'> {
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** `a < b <= c`: operand `i` and `i + 1` stand round operator `i`. */
export interface Comparison extends Node<'comparison'> {
  readonly operands: readonly Expression[];
  readonly operators: readonly ComparisonOperator[];
}

export interface IsNull extends Node<'is-null'> {
  readonly operand: Expression;
  readonly negated: boolean;
}

export interface IsType extends Node<'is-type'> {
  readonly operand: Expression;
  readonly type: TypeExpression;
  readonly negated: boolean;
}

export interface HasLabels extends Node<'has-labels'> {
  readonly operand: Expression;
  readonly labels: LabelExpression;
}

export interface Case extends Node<'case'> {
  readonly subject: Expression | null;
  readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
  readonly otherwise: Expression | null;
}

export interface FunctionCall extends Node<'call'> {
  readonly name: string;
  readonly distinct: boolean;
  readonly args: readonly Expression[];
}

export interface CountStar extends Node<'count-star'> {
  readonly distinct: boolean;
}

export interface ListComprehension extends Node<'list-comprehension'> {
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression | null;
  readonly project: Expression | null;
}

export interface PatternComprehension extends Node<'pattern-comprehension'> {
  readonly pattern: PathPattern;
  readonly where: Expression | null;
  readonly project: Expression;
}

export interface Quantifier extends Node<'quantifier'> {
  readonly quantifier: 'all' | 'any' | 'none' | 'single';
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression;
}

export interface Reduce extends Node<'reduce'> {
  readonly accumulator: Variable;
  readonly initial: Expression;
  readonly variable: Variable;
  readonly list: Expression;
  readonly step: Expression;
}

/** A pattern used as a value: whether it exists, or the path of a `shortestPath`. */
export interface PatternExpression extends Node<'pattern'> {
  readonly pattern: PathPattern;
}

export interface Subquery extends Node<'subquery'> {
  readonly form: 'exists' | 'count' | 'collect';
  readonly query: Query;
}
