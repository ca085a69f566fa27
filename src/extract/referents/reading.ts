import type { Document } from '../../model/document.ts';
import type { Country } from '../../model/gazetteer.ts';
import type { Mention, ReferentKey } from '../../model/mention.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { Delegation } from './delegation.ts';
import type { Registry } from './registry.ts';

/** A mention with the phrase it came from. */
export interface ReadMention extends Mention {
  readonly phrase: Phrase;
}

/** An office that the text gives to a person of the article. */
export interface ReadOffice {
  readonly person: ReferentKey;
  readonly party: ReferentKey;
  readonly role: string;
  readonly status: 'current' | 'former' | 'acting' | 'nominee';
  readonly sentence: number;
  /** Token range of title and name together. */
  readonly firstToken: number;
  readonly lastToken: number;
  readonly personMention: ReadMention;
  /** Token range of the words that name the party; the title when the party is inferred. */
  readonly partyRange: { readonly start: number; readonly end: number };
  readonly isInferred: boolean;
}

/** An article with its sentences scanned and its referents known. */
export interface Reading {
  readonly document: Document;
  readonly scans: readonly Scan[];
  readonly mentions: readonly ReadMention[];
  /** Mentions of each sentence, left to right. */
  readonly bySentence: readonly (readonly ReadMention[])[];
  readonly offices: readonly ReadOffice[];
  readonly registry: Registry;
  /** Country whose government publishes the text, or null. */
  readonly home: Country | null;
  /** Those who travel together. */
  readonly delegation: Delegation;
}
