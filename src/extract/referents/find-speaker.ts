import type { ReferentKey } from '../../model/mention.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import { SPEECH_VERBS } from '../lexicon/person-words.ts';
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/role-words.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from './reading.ts';
import type { Registry } from './registry.ts';

/** Words of a title that say whose words follow: "Remarks by President Biden". */
const SPEECHES = new Set([
  'remarks',
  'statement',
  'letter',
  'message',
  'speech',
  'address',
  'interview',
  'op-ed',
  'testimony',
]);
const LABEL_TOKENS = 16;
/** Tokens in the brackets of a label. */
const REMARK_TOKENS = 6;

/** What a label says of a voice that has no name. */
export const STRANGER = 'stranger';

/** The speaker that a label at the start of a paragraph names ("VLADIMIR PUTIN: …"), a stranger ("QUESTION: …"), or null. */
export function labelOf(
  scan: Scan,
  mentions: readonly ReadMention[],
  registry: Registry,
): ReferentKey | typeof STRANGER | null {
  const first = mentions.find((mention) => mention.firstToken <= 1);
  if (first !== undefined && first.lastToken <= LABEL_TOKENS && isColon(scan, first.lastToken)) {
    const speaker = personOf(first, registry);
    if (speaker !== null) return speaker;
  }
  const stranger = strangerOf(scan);
  return stranger === null ? null : (registry.findPerson([stranger])?.key ?? STRANGER);
}

/** ":", or "(retranslated):" before it. */
function isColon({ words }: Scan, at: number): boolean {
  if (words[at] === ':') return true;
  if (words[at] !== '(') return false;
  const close = words.indexOf(')', at);
  return close > at && close - at <= REMARK_TOKENS && words[close + 1] === ':';
}

const STRANGERS =
  /^(?:q|question|questions?er|moderator|interpreter|translator|reporter|journalist|participant|host|speaker|voice|staff|audience)$/u;

/** "QUESTION: …", "Q Mr. President, …", "PRESIDENT XI: …": the last word of a label that names nobody, or null. */
function strangerOf({ words, tokens, sentence }: Scan): string | null {
  const [first = '', second = ''] = words;
  if (sentence.part === 'title') return null;
  if (STRANGERS.test(first)) return second === ':' || (tokens[0]?.text === 'Q' && second !== '&') ? first : null;
  const isTitled = first === 'the' || HONORIFICS.has(first) || ROLE_HEADS.has(first) || ROLE_MODIFIERS.has(first);
  const colon = isTitled ? words.slice(0, STRANGER_TOKENS).indexOf(':') : -1;
  const isLabel = colon > 1 && tokens.slice(0, colon).every(({ text }) => /^[\p{Lu}.'’-]+$/u.test(text));
  return isLabel ? foldWord(words[colon - 1] ?? '') : null;
}

const STRANGER_TOKENS = 6;

/** The person whose speech or letter a title announces, or null. */
export function announcedSpeaker(scan: Scan, mentions: readonly ReadMention[], registry: Registry): ReferentKey | null {
  if (scan.sentence.part !== 'title' || !scan.words.some((word) => SPEECHES.has(word))) return null;
  const named = mentions.find((mention) => isAnnounced(scan, mention.firstToken));
  return named === undefined ? null : personOf(named, registry);
}

/** "Address of Ola Berg", "by National Climate Advisor Ola Berg": only capitalised words of an office lie before the name. */
function isAnnounced({ words, tokens }: Scan, name: number): boolean {
  if (words[name - 1] === 'of') return SPEECHES.has(words[name - 2] ?? '');
  for (let at = name - 1; at >= Math.max(0, name - OFFICE_REACH); at -= 1) {
    if (words[at] === 'by' || words[at] === 'from') return true;
    if (!/^\p{Lu}[\p{L}’'-]*\.?$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** Words of an office that may stand between "by" and a name. */
const OFFICE_REACH = 5;

/** "Ola Berg, Minister of Defence": the person whose name, with nothing told of it, opens the text; or null. */
export function signedSpeaker(scan: Scan, mentions: readonly ReadMention[], registry: Registry): ReferentKey | null {
  const { tokens, sentence } = scan;
  const [first] = mentions;
  if (sentence.part !== 'body' || sentence.paragraph > 0 || tokens.length > LABEL_TOKENS) return null;
  if (first === undefined || first.firstToken > 1 || scan.words[first.lastToken] === ':') return null;
  const isSentence = tokens.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || /^[.?!:]$/u.test(text));
  return isSentence ? null : personOf(first, registry);
}

/** The person whom the sentence names beside a verb of saying: whoever says "I" in its quotation; or null. */
export function sayerOf(scan: Scan, mentions: readonly ReadMention[]): ReferentKey | null {
  const sayer = mentions.find(
    ({ phrase, firstToken, lastToken }) =>
      phrase.kind === 'person' &&
      !inQuotes(scan, firstToken) &&
      (SPEECH_VERBS.has(scan.words[firstToken - 1] ?? '') || SPEECH_VERBS.has(scan.words[lastToken] ?? '')),
  );
  return sayer?.referents[0] ?? null;
}

/** Whether a token stands between quotation marks of its sentence. */
export function inQuotes(scan: Scan, at: number): boolean {
  const known = QUOTED.get(scan) ?? quotedTokens(scan);
  QUOTED.set(scan, known);
  return known[at] ?? false;
}

const QUOTED = new WeakMap<Scan, readonly boolean[]>();

function quotedTokens({ tokens }: Scan): readonly boolean[] {
  let isOpen = false;
  return tokens.map(({ text }) => {
    if (text === '“') isOpen = true;
    else if (text === '”') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
    return isOpen;
  });
}

function personOf({ referents }: ReadMention, registry: Registry): ReferentKey | null {
  const [key] = referents;
  return key !== undefined && referents.length === 1 && registry.kindOf(key) === 'Person' ? key : null;
}
