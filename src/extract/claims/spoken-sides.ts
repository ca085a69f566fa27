import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import { toMention } from '../referents/to-mention.ts';

/** The states or bodies that a speaker and the addressee speak for. */
export interface Sides {
  readonly own: ReferentKey;
  readonly other: ReferentKey;
}

/** The mentions with those of "our countries", "the two nations", "my country", "your homeland" and "we" of both sides in a transcript. */
export function withSides(scan: Scan, mentions: readonly ReadMention[], sides: Sides | null): readonly ReadMention[] {
  if (sides === null) return mentions;
  const found = scan.words.flatMap((_, at) => sideAt(scan, at, sides) ?? []);
  const kept = mentions.flatMap((mention) => {
    if (found.some((one) => overlaps(one, mention))) return [];
    return isBothSides(scan, mention) ? [{ ...mention, referents: [sides.own, sides.other] }] : [mention];
  });
  return [...kept, ...found];
}

function overlaps(one: ReadMention, other: ReadMention): boolean {
  return one.firstToken < other.lastToken && other.firstToken < one.lastToken;
}

/** "our two countries", "my country", "your homeland" at a token, or null. */
function sideAt(scan: Scan, at: number, { own, other }: Sides): ReadMention | null {
  const { words } = scan;
  const owner = words[at] ?? '';
  if (!OWNERS.has(owner)) return null;
  const noun = nounAfter(scan, at);
  const phrase = { kind: 'group', noun: words[noun] ?? '', number: null, start: at, end: noun + 1 } as const;
  if (owner === 'our' && PLURAL.test(phrase.noun))
    return toMention(scan, phrase, { form: 'group', referents: [own, other] });
  if (!SINGULAR.test(phrase.noun)) return null;
  return toMention(scan, phrase, { form: 'group', referents: [owner === 'your' ? other : own] });
}

/** "our countries", "our two great nations", "your magnificent country". */
function nounAfter({ words, tokens }: Scan, owner: number): number {
  let at = owner + 1;
  while (at < owner + MOST_QUALITIES && (COUNTS.has(words[at] ?? '') || tokens[at]?.pos === 'ADJ')) at += 1;
  return at;
}

const MOST_QUALITIES = 3;
const OWNERS = new Set(['our', 'my', 'your']);
const COUNTS = new Set(['two', 'both']);
const PLURAL = /^(?:countries|nations|states|peoples|governments)$/u;
const SINGULAR = /^(?:country|nation|homeland)$/u;

/** "the two countries", "both nations", "we have signed documents", "we are cooperating closely". */
function isBothSides({ words }: Scan, { phrase, lastToken }: ReadMention): boolean {
  if (phrase.kind === 'group') return PLURAL.test(words[lastToken - 1] ?? '') && (phrase.number ?? 2) === 2;
  if (phrase.kind !== 'pronoun' || phrase.word !== 'we') return false;
  const behind = words.slice(lastToken, lastToken + WE_REACH).join(' ');
  return SIGNED.test(behind) || (COOPERATING.test(behind) && !WITH_ANOTHER.test(behind));
}

const WE_REACH = 8;

const SIGNED = /^(?:have|['’]ve) (?:already |just |also |recently )?(?:signed|concluded)(?: |$)/u;
const COOPERATING =
  /^(?:(?:are|have|['’]re|['’]ve|been|do|also|already|very|indeed|always|constantly|actively|closely|fruitfully|successfully|jointly) )*(?:cooperat|co-operat|collaborat|(?:work|working|worked) (?:very |so )?(?:closely|together|jointly|side by side))/u;
/** "we cooperate with Peru": the other side is told. */
const WITH_ANOTHER = / (?:with|alongside) (?!each|one)/u;
