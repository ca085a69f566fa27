import type { ClaimDate, DraftClaim, Modality } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology } from '../../model/ontology.ts';
import type { DateAnchor } from '../dates/date-mention.ts';
import { findDateline } from '../dates/find-dateline.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { createDateResolver, type DateResolver } from './date-resolver.ts';
import { isAhead } from './far-dates.ts';
import { findAttribution } from './find-attribution.ts';
import { findClaimDate } from './find-claim-date.ts';
import { findModality } from './find-modality.ts';
import { findPlace } from './find-place.ts';
import { foldClaims } from './fold-claims.ts';
import type { FrameIndex } from './frame-index.ts';
import { implyClaims } from './imply-claims.ts';
import { inheritDates } from './inherit-dates.ts';
import { type Match, matchFrames, type PartyMention } from './match-frames.ts';
import { officeClaims } from './office-claims.ts';
import { createSentenceReader, type SentenceReader } from './sentence-reader.ts';
import { toEvidence } from './to-evidence.ts';

export interface ClaimSources {
  readonly ontology: Ontology;
  readonly frames: FrameIndex;
}

/** All claims that an article makes, each fact once, in reading order. */
export function findClaims(reading: Reading, { ontology, frames }: ClaimSources): readonly DraftClaim[] {
  const anchor: DateAnchor = { published: reading.document.article.date, dateline: findDateline(reading.document) };
  const sentences = createSentenceReader(reading);
  const resolve = createDateResolver(reading, sentences, anchor);
  const framed = reading.scans.flatMap((_, index) =>
    sentenceClaims({ reading, frames, ontology, anchor, index, sentences, resolve }),
  );
  const dated = inheritDates(framed, { reading, sentences, ontology, anchor, resolve });
  return foldClaims([...officeClaims(reading, ontology), ...dated], ontology);
}

interface SentenceSite extends ClaimSources {
  readonly reading: Reading;
  readonly anchor: DateAnchor;
  readonly index: number;
  readonly sentences: SentenceReader;
  readonly resolve: DateResolver;
}

function sentenceClaims(site: SentenceSite): readonly DraftClaim[] {
  const { reading, index, frames } = site;
  if (reading.bySentence[index]?.some((mention) => mention.referents.length > 0) !== true) return [];
  const read = site.sentences.read(index);
  if (read === null) return [];
  const { scan, clause } = read;
  const matches = matchFrames({ scan, clause, registry: reading.registry, frames });
  return matches.flatMap((match) => {
    const said = findModality({ scan, clause }, match);
    if (said === null) return [];
    const date = findClaimDate({ ...site, read }, match, said);
    // What is told in the present tense for a day to come is a plan: "receives her guest on May 20".
    const modality = said === 'happened' && date !== null && isAhead(date, site.anchor) ? 'planned' : said;
    const place = findPlace(clause, match, reading.registry);
    const claim = toClaim(site, match, { modality, date, place, attribution: findAttribution(clause, match) });
    return [claim, ...implyClaims({ claim, match, place, reading, ontology: site.ontology, clause })];
  });
}

interface Circumstances {
  readonly modality: Modality;
  readonly date: ClaimDate | null;
  readonly place: ReadMention | null;
  readonly attribution: ReferentKey | null;
}

function toClaim({ reading, index }: SentenceSite, match: Match, circumstances: Circumstances): DraftClaim {
  const { modality, date, place, attribution } = circumstances;
  return {
    relation: match.entry.relation.label,
    subject: match.subject.referent,
    object: match.object.referent,
    modality,
    date,
    place: place?.referents[0] ?? null,
    attributes: {},
    attribution,
    evidence: toEvidence(reading, index, {
      subject: nameOf(reading, match.subject),
      object: nameOf(reading, match.object),
    }),
    confidence: confidenceOf(match),
  };
}

/** Where the party is named in the sentence; its pronoun or group word when it is not. */
function nameOf({ bySentence }: Reading, { mention, referent }: PartyMention): ReadMention {
  if (mention.form === 'name' && mention.referents.length === 1) return mention;
  const named = bySentence[mention.sentence]?.find(
    (one) => one.form === 'name' && one.referents[0] === referent && one.referents.length === 1,
  );
  return named ?? mention;
}

/** Prior by how far the parties had to be inferred; calibrated figures come with the learned judge. */
function confidenceOf({ subject, object, trigger }: Match): number {
  const inferred = [subject, object].filter(
    ({ mention }) => mention.form !== 'name' && mention.form !== 'demonym',
  ).length;
  return Math.max(0.3, (trigger.kind === 'verb' ? 0.75 : 0.65) - 0.12 * inferred);
}
