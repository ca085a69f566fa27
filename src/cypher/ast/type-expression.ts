/** A type name after `IS ::`, such as `LIST<INTEGER NOT NULL>` or `INTEGER | STRING`. */
export type TypeExpression =
  | { readonly kind: 'named'; readonly name: NamedType; readonly nullable: boolean }
  | { readonly kind: 'list'; readonly element: TypeExpression; readonly nullable: boolean }
  | { readonly kind: 'union'; readonly options: readonly TypeExpression[] };

export type NamedType =
  | 'nothing'
  | 'null'
  | 'any'
  | 'property-value'
  | 'boolean'
  | 'string'
  | 'integer'
  | 'float'
  | 'date'
  | 'localtime'
  | 'time'
  | 'localdatetime'
  | 'datetime'
  | 'duration'
  | 'point'
  | 'node'
  | 'relationship'
  | 'path'
  | 'map';
