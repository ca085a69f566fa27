import type { TextSpan } from './article.ts';
import type { Brand } from './brand.ts';
import type { EntityKind } from './entity.ts';

/** Names one referent inside one article. */
export type ReferentKey = Brand<'ReferentKey'>;

/** How the text refers: by name, demonym, title or role without a name, pronoun, or a group word. */
export type MentionForm = 'name' | 'demonym' | 'role' | 'pronoun' | 'group';

/** A span that refers to one or more referents (a group, "they", refers to several). */
export interface Mention extends TextSpan {
  readonly sentence: number;
  /** Token range in the sentence; `lastToken` is exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly form: MentionForm;
  readonly referents: readonly ReferentKey[];
}

/** What one article talks about: an entity before it is linked. */
export interface Referent {
  readonly key: ReferentKey;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Gazetteer id where the name itself decides it (`IN`, `NATO`, `gn:1277333`, a person id), or null. */
  readonly gazetteerId: string | null;
  /** ISO code of the country of a person or place, where known, else null. */
  readonly country: string | null;
}
