import type { TextSpan } from '../../model/article.ts';
import type { Evidence } from '../../model/claim.ts';
import { RULES_NAME, RULES_VERSION } from '../extractor-version.ts';
import type { Reading } from '../referents/reading.ts';

/** Evidence of a claim: its sentence, verbatim, and where both parties are named in it. */
export function toEvidence(
  { document }: Reading,
  index: number,
  parties: { readonly subject: TextSpan; readonly object: TextSpan },
): Evidence {
  const sentence = document.sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  const { part, start, end } = sentence;
  const text = part === 'title' ? document.article.title : document.article.text;
  return {
    part,
    start,
    end,
    sentence: index,
    quote: text.slice(start, end),
    subject: toSpan(parties.subject),
    object: toSpan(parties.object),
    extractor: RULES_NAME,
    version: RULES_VERSION,
  };
}

function toSpan({ part, start, end }: TextSpan): TextSpan {
  return { part, start, end };
}
