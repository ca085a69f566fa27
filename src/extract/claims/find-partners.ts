import type { Reading, ReadMention } from '../referents/reading.ts';
import { titleMentions } from '../referents/title-mentions.ts';

/** "Relations between Fiji and Samoa: a chronology": the two countries whose relations the title says the article is about, else none. */
export function findPartners(reading: Reading): readonly ReadMention[] {
  if (!RELATIONS.test(reading.document.article.title)) return [];
  const partners = new Map<string, ReadMention>();
  for (const mention of titleMentions(reading)) {
    const [key, second] = mention.referents;
    if (key === undefined || second !== undefined || reading.registry.kindOf(key) !== 'Country') continue;
    if (!partners.has(key)) partners.set(key, mention);
  }
  return partners.size === 2 ? [...partners.values()] : [];
}

const RELATIONS = /\b(?:relations|ties)\b/iu;
