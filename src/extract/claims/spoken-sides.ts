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
  const found = scan.words.flatMap(
    (_, at) => sideAt(scan, at, sides) ?? officialAt(scan, at, { sides, mentions }) ?? [],
  );
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
  if (owner === 'you' && isGiverOrTaker(words, at))
    return toMention(
      scan,
      { kind: 'pronoun', word: owner, start: at, end: at + 1 },
      { form: 'pronoun', referents: [other] },
    );
  if (!OWNERS.has(owner)) return null;
  const noun = nounAfter(scan, at);
  const phrase = { kind: 'group', noun: words[noun] ?? '', number: null, start: at, end: noun + 1 } as const;
  if (owner === 'our' && PLURAL.test(phrase.noun))
    return toMention(scan, phrase, { form: 'group', referents: [own, other] });
  if (!SINGULAR.test(phrase.noun)) return null;
  return toMention(scan, phrase, { form: 'group', referents: [owner === 'your' ? other : own] });
}

interface Site {
  readonly sides: Sides;
  readonly mentions: readonly ReadMention[];
}

/** "your Foreign Minister", "our government" without a name, "our defence ministers met": the state or both states, or null. */
function officialAt(scan: Scan, at: number, { sides: { own, other }, mentions }: Site): ReadMention | null {
  const { words } = scan;
  const owner = words[at] ?? '';
  if (owner !== 'our' && owner !== 'your') return null;
  let noun = at + 1;
  while (noun < at + MOST_PORTFOLIOS && PORTFOLIO.test(words[noun] ?? '')) noun += 1;
  const head = words[noun] ?? '';
  const isBoth = owner === 'our' && OFFICIALS.test(head) && MUTUALLY.test(words.slice(noun + 1, noun + 5).join(' '));
  if (!isBoth && !OFFICIAL.test(head) && !(owner === 'your' && OFFICIALS.test(head))) return null;
  const phrase = { kind: 'group', noun: head, number: null, start: at, end: noun + 1 } as const;
  const referents = isBoth ? [own, other] : [owner === 'your' ? other : own];
  const mention = toMention(scan, phrase, { form: 'group', referents });
  const isNamed = mentions.some(
    (one) => one.phrase.kind !== 'pronoun' && (overlaps(one, mention) || one.firstToken === mention.lastToken),
  );
  return isNamed ? null : mention;
}

const MOST_PORTFOLIOS = 6;
const PORTFOLIO =
  /^(?:prime|vice|first|deputy|foreign|defen[cs]e|interior|finance|energy|economy|economic|trade|industry|agriculture|culture|education|health|transport|justice|and|affairs|state|federal|respected|esteemed|two|both)$/u;
const OFFICIAL = /^(?:president|minister|premier|chancellor|ambassador|king|emir|sultan|delegation|government)$/u;
const OFFICIALS =
  /^(?:presidents|ministers|premiers|delegations|governments|ministries|negotiators|diplomats|parliaments)$/u;
/** What the two sides do together. */
const MUTUALLY =
  /^(?:(?:have|had|will|also|just|recently|already|are|to|today|yesterday|been) )*(?:met|meet|meeting|signed|sign|signing|agreed|held talks|hold talks|negotiat|discussed|discussing|in (?:constant |regular |close )?contact|maintain)/u;

/** "our countries", "our two great nations", "your magnificent country". */
function nounAfter({ words, tokens }: Scan, owner: number): number {
  let at = owner + 1;
  while (at < owner + MOST_QUALITIES && (COUNTS.has(words[at] ?? '') || tokens[at]?.pos === 'ADJ')) at += 1;
  return at;
}

/** "we have supplied | you with vaccines", "| you sent us medicine": one state gives, the other takes. */
function isGiverOrTaker(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - GIFT_REACH), at).join(' ');
  return WE_GIVE.test(before) || GIVE_US.test(words.slice(at + 1, at + 1 + GIFT_REACH).join(' '));
}

const GIFT_REACH = 4;
const WE_GIVE = /(?:^| )we (?:\w+ ){0,2}(?:sent|supplied|provided|gave|given|delivered|lent|donated)$/u;
const GIVE_US = /^(?:\w+ ){0,2}(?:sent|supplied|provided|gave|given|delivered|lent|donated) us(?: |$)/u;

const MOST_QUALITIES = 3;
const OWNERS = new Set(['our', 'my', 'your']);
const COUNTS = new Set(['two', 'both']);
const PLURAL = /^(?:countries|nations|states|peoples|governments)$/u;
const SINGULAR = /^(?:country|nation|homeland)$/u;

/** "the two countries", "both nations", "we have signed documents", "we established relations", "we are cooperating closely". */
function isBothSides({ words }: Scan, { phrase, lastToken }: ReadMention): boolean {
  if (phrase.kind === 'group') return PLURAL.test(words[lastToken - 1] ?? '') && (phrase.number ?? 2) === 2;
  if (phrase.kind !== 'pronoun' || phrase.word !== 'we') return false;
  const behind = words.slice(lastToken, lastToken + WE_REACH).join(' ');
  return SIGNED.test(behind) || RELATED.test(behind) || (COOPERATING.test(behind) && !WITH_ANOTHER.test(behind));
}

const WE_REACH = 8;

const SIGNED = /^(?:have|['’]ve) (?:already |just |also |recently )?(?:signed|concluded)(?: |$)/u;
const RELATED =
  /^(?:have |['’]ve |had )?(?:first |only |officially )?(?:established|restored|resumed|upgraded) (?:our )?(?:full )?(?:diplomatic )?(?:relations|ties)(?! with)/u;
const COOPERATING =
  /^(?:(?:are|have|['’]re|['’]ve|been|do|also|already|very|indeed|always|constantly|actively|closely|fruitfully|successfully|jointly) )*(?:cooperat|co-operat|collaborat|(?:work|working|worked) (?:very |so )?(?:closely|together|jointly|side by side))/u;
/** "we cooperate with Peru": the other side is told. */
const WITH_ANOTHER = / (?:with|alongside) (?!each|one)/u;
