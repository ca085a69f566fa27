import { createRequire } from 'node:module';
import type { PartOfSpeech } from '../model/document.ts';
import type { TaggedToken, Tagger } from './tagger.ts';

/** The tagger of wink-nlp with its English lite model; loading takes about 0.3 s, so open it once. */
export function openWinkTagger(): Tagger {
  const require = createRequire(import.meta.url);
  const winkNlp: typeof import('wink-nlp').default = require('wink-nlp');
  const nlp = winkNlp(require('wink-eng-lite-web-model'), ['pos']);
  const { its } = nlp;
  return {
    name: 'wink-eng-lite',
    tag(text) {
      const tokens = nlp.readDoc(text).tokens();
      const surfaces: string[] = tokens.out();
      const gaps = tokens.out(its.precedingSpaces as never) as unknown as string[];
      const tags = tokens.out(its.pos as never) as unknown as PartOfSpeech[];
      const lemmas = tokens.out(its.lemma as never) as unknown as string[];
      return place(text, surfaces, { gaps, tags, lemmas });
    },
  };
}

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
