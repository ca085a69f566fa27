/** A string that only its maker may create, so that ids of different nouns cannot be mixed up. */
export type Brand<Name extends string> = string & { readonly __brand: Name };
