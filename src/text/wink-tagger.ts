import { createRequire } from 'node:module';
import type { PartOfSpeech } from '../model/document.ts';
import type { TaggedToken, Tagger } from './tagger.ts';

let opened: Tagger | null = null;

/** The tagger of wink-nlp with its English lite model; the first opening takes about 0.3 s, later ones give the same. */
export function openWinkTagger(): Tagger {
  // wink doubles a part of its model each time it loads it, and fails at the twenty-first.
  opened ??= loadTagger();
  return opened;
}

function loadTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNlp: typeof import('wink-nlp').default = require('wink-nlp');
  const nlp = winkNlp(require('wink-eng-lite-web-model'), ['pos']);
  const { its } = nlp;
  return {
    name: 'wink-eng-lite',
    tag(text) {
      const plain = plainCopy(text);
      const tokens = nlp.readDoc(plain).tokens();
      const surfaces: string[] = tokens.out();
      const gaps = tokens.out(its.precedingSpaces as never) as unknown as string[];
      const tags = tokens.out(its.pos as never) as unknown as PartOfSpeech[];
      const lemmas = tokens.out(its.lemma as never) as unknown as string[];
      return place(plain, surfaces, { gaps, tags, lemmas });
    },
  };
}

const LONGEST_WORD = 120;

/**
 * A copy of the same length that the tagger handles well: letters without their accents, which it would cut words at, and
 * white space for words too long to be any, which it would spend minutes on.
 */
function plainCopy(text: string): string {
  return text
    .replace(/[^\p{ASCII}]/gu, (letter) => {
      const base = LETTERS.get(letter) ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
      return base.length === letter.length ? base : letter;
    })
    .replace(/\S+/gu, (word) => (word.length > LONGEST_WORD ? ' '.repeat(word.length) : word));
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['Đ', 'D'],
]);

interface Layers {
  readonly gaps: readonly string[];
  readonly tags: readonly PartOfSpeech[];
  readonly lemmas: readonly string[];
}

/** wink gives no offsets; they follow from the white space before each token, checked against the text. */
function place(text: string, surfaces: readonly string[], layers: Layers): readonly TaggedToken[] {
  const tokens: TaggedToken[] = [];
  let at = 0;
  for (const [index, surface] of surfaces.entries()) {
    let start = at + (layers.gaps[index] ?? '').length;
    if (!text.startsWith(surface, start)) start = text.indexOf(surface, at);
    if (start < 0) continue;
    at = start + surface.length;
    tokens.push({
      start,
      end: at,
      pos: layers.tags[index] ?? 'X',
      lemma: layers.lemmas[index] ?? surface.toLowerCase(),
    });
  }
  return tokens;
}
