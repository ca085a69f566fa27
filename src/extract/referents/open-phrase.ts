import type { ReferentKey } from '../../model/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ArticleContext } from './article-context.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/** What references are resolved against. */
export interface ResolverSources {
  readonly lexicon: Lexicon;
  readonly registry: Registry;
  readonly context: ArticleContext;
}

/** A phrase without a name, and what stands before it. */
export interface OpenPhrase<Kind extends Phrase = Phrase> {
  readonly scan: Scan;
  readonly phrase: Kind;
  /** Mentions of this sentence before the phrase. */
  readonly before: readonly ReadMention[];
  /** Names of this sentence behind the phrase. */
  readonly after: readonly ReadMention[];
  /** Mentions of earlier sentences, nearest first. */
  readonly past: readonly (readonly ReadMention[])[];
  /** The sentence before, or null. */
  readonly previous: Scan | null;
  /** Who says "I" here, or null. */
  readonly speaker: ReferentKey | null;
  /** Who speaks here in a transcript, or null. */
  readonly self: ReferentKey | null;
}

/** Sentences that a reference reaches back. */
export const MAX_BACK = 3;

/** Subject continuity: the first person of this sentence, else of the nearest sentence before. */
export function lastPerson(registry: Registry, open: OpenPhrase, gender: 'm' | 'f' | null): ReferentKey | null {
  for (const mentions of [open.before, ...open.past.slice(0, MAX_BACK)]) {
    for (const mention of mentions) {
      const [key] = mention.referents;
      if (key === undefined || mention.referents.length > 1 || !isPerson(registry, mention)) continue;
      const known = registry.record(key)?.gender ?? null;
      if (gender === null || known === null || known === gender) return key;
    }
  }
  return null;
}

/** Whether a mention means one person. */
export function isPerson(registry: Registry, mention: ReadMention): boolean {
  return mention.referents.length === 1 && mention.referents.every((key) => registry.kindOf(key) === 'Person');
}
