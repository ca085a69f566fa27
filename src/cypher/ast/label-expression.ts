import type { Span } from '../cypher-error.ts';

/** What is written after `:` in a node or relationship: `A`, `A&B`, `A|B`, `!A`, `%`. */
export type LabelExpression =
  | { readonly kind: 'name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'any'; readonly span: Span }
  | { readonly kind: 'not'; readonly operand: LabelExpression; readonly span: Span }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly LabelExpression[]; readonly span: Span };

/** The names of a plain alternative `A|B|C` (or one name); null where other operators are used. */
export function alternativesOf(labels: LabelExpression): readonly string[] | null {
  if (labels.kind === 'name') return [labels.name];
  if (labels.kind !== 'or') return null;
  const names = labels.operands.map((operand) => (operand.kind === 'name' ? operand.name : null));
  return names.every((name) => name !== null) ? names : null;
}

/** The names that must all be there: of `A&B` both, of `A&!B` only `A`. */
export function requiredOf(labels: LabelExpression): readonly string[] {
  if (labels.kind === 'name') return [labels.name];
  return labels.kind === 'and' ? labels.operands.flatMap(requiredOf) : [];
}

/** Whether the label set satisfies the expression; `has` says whether a name is in the set, `some` whether it has any. */
export function matchesLabels(labels: LabelExpression, has: (name: string) => boolean, some: boolean): boolean {
  switch (labels.kind) {
    case 'name':
      return has(labels.name);
    case 'any':
      return some;
    case 'not':
      return !matchesLabels(labels.operand, has, some);
    case 'and':
      return labels.operands.every((operand) => matchesLabels(operand, has, some));
    case 'or':
      return labels.operands.some((operand) => matchesLabels(operand, has, some));
  }
}
