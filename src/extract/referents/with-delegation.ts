import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import { DELEGATION, type Delegation, TROUPE } from './delegation.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';
import { toMention } from './to-mention.ts';

/** Fills in those who travel together where a sentence speaks of them as one; sentences must come in reading order. */
export function openDelegation(
  registry: Registry,
  { heads, members }: Delegation,
): (scan: Scan, mentions: readonly ReadMention[]) => readonly ReadMention[] {
  if (heads.length === 0) return (_, mentions) => mentions;
  const homes = new Set(heads.map((key) => registry.countryOf(key)).filter((home) => home !== null));
  const isOwn = ({ phrase, referents: [key] }: ReadMention): boolean => {
    const home = key === undefined ? null : registry.countryOf(key);
    if (phrase.kind === 'organisation') return home === null || homes.has(home);
    return phrase.kind === 'country' && home !== null && homes.has(home);
  };
  let isActing = false;
  return (scan, mentions) => {
    const named = withWords(scan, mentions, { isOwn, members });
    const meant = isActing ? withPronouns(scan, named, members) : named;
    const isNamed = meant.some((one) => isTogether(one) && isSubject(scan, one));
    isActing = isNamed || (isActing && !meant.some((one) => one.phrase.kind === 'person'));
    return meant;
  };
}

function isTogether({ phrase }: ReadMention): boolean {
  return phrase.kind === 'group' && phrase.noun === DELEGATION;
}

/** One of the whole delegation at each word for it that is not another country's: "the U.S. delegation". */
function withWords(
  scan: Scan,
  mentions: readonly ReadMention[],
  { isOwn, members }: { readonly isOwn: (mention: ReadMention) => boolean; readonly members: readonly ReferentKey[] },
): readonly ReadMention[] {
  let all = mentions;
  for (const [at, word] of scan.words.entries()) {
    const taken = all.find(({ firstToken, lastToken }) => firstToken <= at && at < lastToken);
    const isWord = word === DELEGATION ? taken === undefined || isOwn(taken) : isTroupe(scan, at, taken);
    if (!isWord) continue;
    all = all.filter((one) => one !== taken);
    const start = taken?.firstToken ?? startOf(scan, at, all);
    all = [...all, together(scan, { start, end: at + 1 }, members)];
  }
  return all;
}

/** "the officials met", "the trio then flew to": nobody else who is named so. */
function isTroupe(scan: Scan, at: number, taken: ReadMention | undefined): boolean {
  if (!TROUPE.test(scan.words[at] ?? '') || scan.words[at - 1] !== 'the') return false;
  return (taken === undefined || taken.phrase.kind === 'group') && ACTS.has(verbAfter(scan, at));
}

function together(
  scan: Scan,
  range: { readonly start: number; readonly end: number },
  members: readonly ReferentKey[],
): ReadMention {
  const phrase = { kind: 'group', noun: DELEGATION, number: null, ...range } as const;
  return toMention(scan, phrase, { form: 'group', referents: members });
}

/** "The delegation met X. They also visited Y.": what travellers do, and not what is agreed in a talk with others. */
function withPronouns(
  scan: Scan,
  mentions: readonly ReadMention[],
  members: readonly ReferentKey[],
): readonly ReadMention[] {
  const at = scan.words.indexOf('they');
  if (at < 0 || !['', ',', 'and', 'where'].includes(scan.words[at - 1] ?? '') || !ACTS.has(verbAfter(scan, at)))
    return mentions;
  const others = mentions.filter(({ firstToken, lastToken }) => !(firstToken <= at && at < lastToken));
  return [...others, together(scan, { start: at, end: at + 1 }, members)];
}

/** What those do who are on a journey. */
const ACTS = new Set(
  'meet visit travel tour fly continue attend stop arrive depart return leave speak join participate go proceed land call consult brief'.split(
    ' ',
  ),
);

function verbAfter(scan: Scan, at: number): string {
  const next = scan.tokens.findIndex(
    ({ pos, lower }, token) => token > at && !(['AUX', 'ADV'].includes(pos) || lower === 'also'),
  );
  return scan.tokens[next]?.lemma ?? '';
}

/** "The delegation also met": its verb comes right behind. */
function isSubject(scan: Scan, { lastToken }: ReadMention): boolean {
  let next = lastToken;
  while (scan.tokens[next]?.pos === 'ADV') next += 1;
  return ['VERB', 'AUX'].includes(scan.tokens[next]?.pos ?? '');
}

function startOf(scan: Scan, at: number, mentions: readonly ReadMention[]): number {
  const isFree = (token: number): boolean =>
    !mentions.some(({ firstToken, lastToken }) => firstToken <= token && token < lastToken);
  let start = at;
  while (MODIFIERS.has(scan.tokens[start - 1]?.pos ?? '') && isFree(start - 1)) start -= 1;
  return start;
}

/** "an interagency delegation", "a Presidential Delegation". */
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);
