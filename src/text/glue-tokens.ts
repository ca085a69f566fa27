import type { PartOfSpeech } from '../model/document.ts';
import type { TaggedToken } from './tagger.ts';

const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/** Joins words that the tagger split at a hyphen ("Myung-bak", "five-day") and drops white-space tokens. */
export function glueTokens(text: string, tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const glued: TaggedToken[] = [];
  for (const token of tokens) {
    const surface = text.slice(token.start, token.end);
    if (surface.trim() === '') continue;
    const parts = partsOf(token, surface);
    if (parts !== null) {
      glued.push(...parts);
      continue;
    }
    const hyphen = glued.at(-1);
    const head = glued.at(-2);
    if (hyphen !== undefined && (isOneWord(text, hyphen, token) || isInitials(text, hyphen, token))) {
      glued.splice(-1, 1, { ...hyphen, end: token.end, lemma: text.slice(hyphen.start, token.end).toLowerCase() });
    } else if (head !== undefined && hyphen !== undefined && isJoint(text, [head, hyphen, token])) {
      glued.splice(-2, 2, join(text, head, token));
    } else {
      glued.push(token);
    }
  }
  return glued;
}

/** The words of a token that the tagger leaves whole: "I’m", "ex-president"; null for any other. */
function partsOf(token: TaggedToken, surface: string): readonly TaggedToken[] | null {
  if (/^i['’]m$/iu.test(surface)) return parted(token);
  const { word, office } = BYGONE.exec(surface)?.groups ?? {};
  const isOne = word === undefined || office === undefined || OF_ONE_WORD.test(office);
  return isOne ? null : partedAt(token, word.length, office);
}

/** "I’m": the one contraction that the tagger leaves whole. */
function parted(token: TaggedToken): readonly TaggedToken[] {
  const verb = token.start + 1;
  return [
    { ...token, end: verb, pos: 'PRON', lemma: 'i' },
    { ...token, start: verb, pos: 'AUX', lemma: 'be' },
  ];
}

/** "ex-president" as three words, like "ex-President". */
function partedAt(token: TaggedToken, length: number, office: string): readonly TaggedToken[] {
  const at = token.start + length;
  return [
    { ...token, end: at, pos: 'ADJ', lemma: 'ex' },
    { ...token, start: at, end: at + 1, pos: 'PUNCT', lemma: '-' },
    { ...token, start: at + 1, lemma: office.toLowerCase() },
  ];
}

/** The tagger cuts inside words with letters that it does not know: "Erdo|ğan"; an apostrophe is none ("did|n’t"). */
function isOneWord(text: string, head: TaggedToken, tail: TaggedToken): boolean {
  if (head.end !== tail.start) return false;
  const joint = text.slice(head.end - 1, tail.start + 1);
  return /^\p{L}\p{L}$/u.test(joint) && /[^\p{ASCII}’]/u.test(text.slice(head.start, tail.end));
}

/** "Japan-U|.|S.": letters with points behind a hyphen. */
function isInitials(text: string, head: TaggedToken, tail: TaggedToken): boolean {
  if (head.end !== tail.start) return false;
  const [before, after] = [text.slice(head.start, head.end), text.slice(tail.start)];
  return /[-‐‑]\p{Lu}$/u.test(before) ? /^\.\p{Lu}\./u.test(after) : ENDS_OPEN.test(before) && /^\p{Lu}\./u.test(after);
}

const ENDS_OPEN = /[-‐‑](?:\p{Lu}\.)+$/u;

function isJoint(text: string, [head, hyphen, tail]: readonly [TaggedToken, TaggedToken, TaggedToken]): boolean {
  return (
    !isBygone(text, head, tail) &&
    head.end === hyphen.start &&
    hyphen.end === tail.start &&
    HYPHENS.has(text.slice(hyphen.start, hyphen.end)) &&
    /[\p{L}\p{N}.]$/u.test(text.slice(head.start, head.end)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(tail.start, tail.end))
  );
}

/** "ex-president", "then-Prime Minister": what somebody was is a word of its own. */
function isBygone(text: string, head: TaggedToken, tail: TaggedToken): boolean {
  return (
    /^(?:ex|then)$/iu.test(text.slice(head.start, head.end)) && !OF_ONE_WORD.test(text.slice(tail.start, tail.end))
  );
}

const BYGONE = /^(?<word>ex|then)[-‐‑](?<office>\p{L}+)$/iu;
const OF_ONE_WORD =
  /^(?:soviet|communist|yugoslav|wife|husband|partner|boyfriend|girlfriend|officio|combatants?|colony|convict|post|ante)$/iu;

function join(text: string, head: TaggedToken, tail: TaggedToken): TaggedToken {
  const lemma = text.slice(head.start, tail.end).toLowerCase();
  return { start: head.start, end: tail.end, pos: jointTag(text, head, tail), lemma };
}

function jointTag(text: string, head: TaggedToken, tail: TaggedToken): PartOfSpeech {
  if (/^\p{Lu}/u.test(text.slice(head.start)) && head.pos === 'PROPN') return 'PROPN';
  if (/^\p{Lu}/u.test(text.slice(tail.start)) && tail.pos === 'PROPN') return 'PROPN';
  return tail.pos === 'NUM' ? 'NUM' : 'ADJ';
}
