import type { StaticType } from '../functions/function-signature.ts';

/** What the compiler knows of a value before the query runs. */
export interface Type {
  readonly base: StaticType;
  /** Of a list: what its members are. */
  readonly element: Type | null;
}

/** The type with this base. */
export function type(base: StaticType, element: Type | null = null): Type {
  return { base, element };
}

export const ANY: Type = type('any');
export const BOOLEAN: Type = type('boolean');

/** Whether a value of the type may turn out to be one of the wanted types. */
export function fits({ base }: Type, wanted: readonly StaticType[]): boolean {
  return (
    base === 'any' || wanted.some((one) => one === 'any' || one === base || isNumber(one, base) || isNumber(base, one))
  );
}

function isNumber(wide: StaticType, narrow: StaticType): boolean {
  return wide === 'number' && (narrow === 'integer' || narrow === 'float');
}

/** The type of both, or any where they differ. */
export function joined(types: readonly Type[]): Type {
  const [first, ...rest] = types;
  if (first === undefined) return ANY;
  return rest.every((one) => one.base === first.base) ? first : ANY;
}
