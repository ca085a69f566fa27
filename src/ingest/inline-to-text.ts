import { withoutEmphasis } from './without-emphasis.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
// Bounded: a longer one is no link, and could make the matcher run out of stack.
const LINK_TEXT = '\\[((?:[^[\\]]|\\[[^[\\]]{0,500}\\]){0,2000})\\]';
const TARGET = '(?:<[^<>\\n]{0,2000}>|(?:[^()\\s]|\\([^()\\s]{0,500}\\)){0,2000})';
const LINK_TITLE = '(?:"[^"]{0,500}"|\'[^\']{0,500}\')';
const ADDRESS = `\\(\\s{0,9}${TARGET}(?:\\s{1,9}${LINK_TITLE})?\\s{0,9}\\)`;
const IMAGE = new RegExp(`!${LINK_TEXT}(?:${ADDRESS}|\\[[^[\\]]{0,500}\\])`, 'g');
const LINK = new RegExp(`${LINK_TEXT}${ADDRESS}`, 'g');
const TAG = /<\/?[A-Za-z][^<>]*>/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

/** The words of one Markdown block: links give their text, images and tags nothing; `labels` are known link labels. */
export function inlineToText(block: string, labels: ReadonlySet<string>): string {
  const literal = block
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => shielded(character))
    .replace(/(`{1,3})([^`]+)\1/g, (_, __, code: string) => shielded(code.trim()));
  const linked = withoutLinks(literal, labels)
    .replace(/<((?:https?|mailto):[^\s<>]*)>/gi, (_, address: string) => shielded(address.replace(/^mailto:/i, '')))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(TAG, '')
    .replace(/https?:\/\/[^\s<>)\]]+/gi, shielded);
  return unshielded(withoutEmphasis(linked).replace(/&(#?\w{1,8});/g, entity))
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .trim();
}

function withoutLinks(text: string, labels: ReadonlySet<string>): string {
  return text
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(/\[\^[^[\]\s]+\]/g, '')
    .replace(/\[([^[\]]+)\](?:\[([^[\]]*)\])?/g, (whole, words: string, label: string | undefined) =>
      // Brackets without a definition are the author's own: "[sic]".
      labels.has((label || words).toLowerCase()) ? words : whole,
    );
}

// A decoded text has no lone surrogates, so they can stand for punctuation that is no markup.
function shielded(text: string): string {
  return text.replace(PUNCTUATION, (character) => String.fromCharCode(0xdc00 + character.charCodeAt(0)));
}

function unshielded(text: string): string {
  return text.replace(/\p{Surrogate}/gu, (lone) => String.fromCharCode(lone.charCodeAt(0) - 0xdc00));
}

function entity(whole: string, name: string): string {
  const code = /^#x[\da-f]+$/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
