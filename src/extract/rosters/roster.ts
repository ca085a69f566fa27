import type { Group } from '../clauses/coordinate.ts';
import type { ReadMention } from '../referents/reading.ts';

/** Names that a sentence lists as taking part in an occasion ("Participants included A and B", "A and B joined the call"). */
export interface Roster {
  /** Chunk of the word that says what the names are listed for. */
  readonly at: number;
  /** What they take part in, as a lemma ("meeting", "call"), what was done to them ("invite"), or null where the sentence leaves it open. */
  readonly occasion: string | null;
  readonly verb: number | null;
  /** Chunks of the names; empty where the lines below name them. */
  readonly members: Group;
  /** Whose occasion it is, as far as the sentence says so. */
  readonly hosts: readonly ReadMention[];
  /** Named events that the sentence lists them for. */
  readonly events: readonly ReadMention[];
  /** It names nobody: those told of before are meant ("The meeting took place at the Forum"). */
  readonly isOfHosts?: boolean;
}
