import type { ClaimDate, DraftClaim, Modality } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology } from '../../model/ontology.ts';
import { toClause } from '../clauses/clause.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import type { DateAnchor } from '../dates/date-mention.ts';
import { findDateline } from '../dates/find-dateline.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { dropWeakClaims, type FramedClaim } from './drop-weak-claims.ts';
import type { PartyMention } from './fill-slot.ts';
import { findAttribution } from './find-attribution.ts';
import { findClaimDate } from './find-claim-date.ts';
import { findModality } from './find-modality.ts';
import { findPlace } from './find-place.ts';
import { foldClaims } from './fold-claims.ts';
import type { FrameIndex } from './frame-index.ts';
import { hearVoices } from './hear-voices.ts';
import { implyClaims } from './imply-claims.ts';
import { inheritDates } from './inherit-dates.ts';
import { type Match, matchFrames } from './match-frames.ts';
import { officeClaims } from './office-claims.ts';
import { toEvidence } from './to-evidence.ts';

export interface ClaimSources {
  readonly ontology: Ontology;
  readonly frames: FrameIndex;
}

/** All claims that an article makes, each fact once, in reading order. */
export function findClaims(read: Reading, { ontology, frames }: ClaimSources): readonly DraftClaim[] {
  const reading = hearVoices(read);
  const anchor: DateAnchor = { published: reading.document.article.date, dateline: findDateline(reading.document) };
  const framed = reading.scans.flatMap((_, index) => sentenceClaims({ reading, frames, ontology, anchor, index }));
  const told = dropWeakClaims(framed);
  return foldClaims([...officeClaims(reading, ontology), ...inheritDates(told, ontology)], ontology);
}

interface SentenceSite extends ClaimSources {
  readonly reading: Reading;
  readonly anchor: DateAnchor;
  readonly index: number;
}

function sentenceClaims(site: SentenceSite): readonly FramedClaim[] {
  const { reading, index, frames } = site;
  const scan = reading.scans[index];
  const mentions = reading.bySentence[index];
  if (scan === undefined || mentions === undefined || !mentions.some((mention) => mention.referents.length > 0))
    return [];
  const dates = findDates(scan.sentence);
  const clause = toClause(readChunks({ scan, mentions, dates }));
  const matches = matchFrames({
    home: reading.home,
    scan,
    clause,
    registry: reading.registry,
    frames,
    mentions,
    earlier: earlierMentions(reading, index),
  });
  return matches.flatMap((match) => {
    const modality = findModality({ scan, clause }, match);
    if (modality === null) return [];
    const date = findClaimDate({ clause, dates, anchor: site.anchor }, match.trigger, modality);
    const place = findPlace(clause, match, reading.registry);
    const claim = toClaim(site, match, { modality, date, place, attribution: findAttribution(clause, match) });
    const implied = implyClaims({ claim, match, place, reading, ontology: site.ontology, clause });
    return [{ claim, match }, ...implied.map((one) => ({ claim: one, match }))];
  });
}

const SENTENCES_BACK = 2;

/** Mentions of the two sentences before, nearest first. */
function earlierMentions({ bySentence }: Reading, index: number): readonly (readonly ReadMention[])[] {
  return bySentence.slice(Math.max(0, index - SENTENCES_BACK), index).reverse();
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
