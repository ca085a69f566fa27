import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';

/** Verbs of speech in any form that opens or closes a quotation. */
const SAID =
  /^(?:sa(?:id|ys)|told|tells|add(?:ed|s)|stat(?:ed|es)|stress(?:ed|es)|not(?:ed|es)|wrote|writes|tweeted|declared|announced|insisted|warned|argued|explained|replied|continued|concluded|remarked|posted|asked|emphasi[sz]ed|responded)$/u;

export interface SpeechSite {
  readonly scan: Scan;
  readonly mentions: readonly ReadMention[];
  readonly quoted: readonly boolean[];
  readonly registry: Registry;
  /** Who spoke in the sentence before. */
  readonly last: ReferentKey | null;
}

/** Who speaks in the quotation of a sentence: the party beside its verb of speech, else who spoke before; null without a quotation. */
export function speakerOf(site: SpeechSite): ReferentKey | null {
  const { scan, quoted, last } = site;
  for (const [at, word] of scan.words.entries()) {
    if (quoted[at] === true || !SAID.test(word)) continue;
    const found = besideVerb(site, at);
    if (found !== null) return found;
  }
  return beforeQuote(site) ?? last;
}

/** "Ola Berg, writing from Oslo, defended her choice, “…”": the person that the sentence opens with, where a comma or colon leads to the quotation. */
function beforeQuote({ scan, mentions, quoted, registry }: SpeechSite): ReferentKey | null {
  const start = quoted.indexOf(true);
  if (start < 2 || !LEADING.has(scan.words[start - 1] ?? '')) return null;
  const [first] = mentions;
  const [key] = first?.referents ?? [];
  const isOpener = first?.firstToken === 0 && first.lastToken < start && first.referents.length === 1;
  const isTold = scan.tokens.slice(0, start).some(({ pos }) => pos === 'VERB');
  return isOpener && isTold && key !== undefined && registry.kindOf(key) === 'Person' ? key : null;
}

const LEADING = new Set([',', ':']);

const NEAR = 8;

/** The last party that ends before the verb, or the first right after it ("…, said Peskov"). */
function besideVerb({ mentions, quoted, registry }: SpeechSite, at: number): ReferentKey | null {
  const outside = mentions.filter(
    (mention) => quoted[mention.firstToken] !== true && mention.referents.every((key) => isParty(registry, key)),
  );
  const after = outside.find((mention) => mention.firstToken === at + 1);
  const before = outside.filter((mention) => mention.lastToken <= at && mention.lastToken > at - NEAR);
  return (after ?? before[0])?.referents[0] ?? null;
}

function isParty(registry: Registry, key: ReferentKey): boolean {
  return ['Person', 'Country', 'Organisation'].includes(registry.kindOf(key));
}
