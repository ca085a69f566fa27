import type { ClaimDate, DraftClaim, Modality } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology } from '../../model/ontology.ts';
import { verbAt } from '../clauses/clause.ts';
import type { DateAnchor } from '../dates/date-mention.ts';
import { dayOfHead } from '../dates/day-of-head.ts';
import { dayOfTitle } from '../dates/day-of-title.ts';
import { findDateline } from '../dates/find-dateline.ts';
import type { Candidate } from '../judge/candidate.ts';
import { factOf, withDocumentCues } from '../judge/document-cues.ts';
import { frameCues } from '../judge/frame-cues.ts';
import type { Judge } from '../judge/judge.ts';
import type { Reading, ReadMention } from '../referents/reading.ts';
import { findRosters, MOST_PARTIES, type RosterPart } from '../rosters/find-rosters.ts';
import { countParties } from '../rosters/joint-authors.ts';
import { createDateResolver } from './date-resolver.ts';
import { dropDomesticActs } from './drop-domestic-acts.ts';
import { dropDomesticGatherings } from './drop-domestic-gatherings.ts';
import { dropMargins } from './drop-margins.ts';
import { dropWeakClaims, type FramedClaim } from './drop-weak-claims.ts';
import { findDoers } from './elided-subject.ts';
import { isAhead } from './far-dates.ts';
import { type DoneBefore, type Elided, OBLIGED, type PartyMention } from './fill-slot.ts';
import { findAttribution } from './find-attribution.ts';
import { findClaimDate } from './find-claim-date.ts';
import { findModality } from './find-modality.ts';
import { findPartners } from './find-partners.ts';
import { findPlace, findSeat } from './find-place.ts';
import { findSpeaking, type Speaking } from './find-speaking.ts';
import { findTalkers } from './find-talkers.ts';
import { findVenue } from './find-venue.ts';
import { foldClaims } from './fold-claims.ts';
import type { FrameIndex } from './frame-index.ts';
import { hearVoices } from './hear-voices.ts';
import { implyClaims } from './imply-claims.ts';
import { inheritDates } from './inherit-dates.ts';
import { labelledVoices } from './labelled-voices.ts';
import { type Match, matchFrames, matchRoster } from './match-frames.ts';
import { officeClaims } from './office-claims.ts';
import { createSentenceReader } from './sentence-reader.ts';
import { shareJourneys } from './share-journeys.ts';
import type { Trigger } from './slots.ts';
import { findSpoken } from './spoken-thanks.ts';
import type { Story } from './story.ts';
import { tellAsNearest } from './tell-as-nearest.ts';
import { toEvidence } from './to-evidence.ts';
import { venueVisits } from './venue-visits.ts';

export interface ClaimSources {
  readonly ontology: Ontology;
  readonly frames: FrameIndex;
}

/** All claims that an article makes, each fact once, in reading order; what the judge thinks improbable is left out. */
export function findClaims(reading: Reading, sources: ClaimSources & { readonly judge: Judge }): readonly DraftClaim[] {
  const { ontology, judge } = sources;
  const story = openStory(reading, sources);
  const judged = findCandidates(story, sources).map(({ claim, cues }) => ({
    ...claim,
    confidence: judge.probability(cues),
  }));
  const best = bestOfFacts(judged, ontology);
  const isKept = (claim: DraftClaim): boolean => {
    const tier = ontology.relations.get(claim.relation)?.tier ?? 'extended';
    return (best.get(factOf(claim, ontology)) ?? 0) >= judge.keep[tier];
  };
  // A journey that is too unlikely to be kept may still tell the day of what is.
  return foldClaims(inheritDates(judged, story).filter(isKept), ontology);
}

/** Everything that titles and frames propose, with the cues that the judge decides by. */
export function findCandidates(story: Story, { ontology, frames }: ClaimSources): readonly Candidate[] {
  const { reading } = story;
  const rosters = findRosters(reading, story.sentences, (lemma) => frames.rosters.has(lemma));
  const doers = new Map([...findDoers(reading, story.sentences), ...findSpoken(story)]);
  const partners = findPartners(reading);
  const talkers = findTalkers(reading);
  const speaking = findSpeaking(reading, story.voices);
  const framed: (Candidate & FramedClaim)[] = [];
  for (const index of reading.scans.keys()) {
    const [roster, elided] = [rosters.get(index) ?? null, doers.get(index) ?? null];
    const spoken = { partners, talkers, speaking: speaking[index] ?? null };
    framed.push(...sentenceClaims({ ...story, frames, index, roster, elided, ...spoken, told: framed }));
  }
  const abroad = dropDomesticActs(dropWeakClaims(framed, reading.registry), reading, ontology);
  const told = dropMargins(dropDomesticGatherings(abroad, reading, ontology), reading, ontology);
  const shared = shareJourneys(told, story);
  return withDocumentCues([...officeClaims(reading, ontology), ...shared, ...venueVisits(story)], reading, ontology);
}

/** The article with its sentences and dates, read as far as they are asked for. */
export function openStory(read: Reading, { ontology }: Pick<ClaimSources, 'ontology'>): Story {
  const voices = labelledVoices(read);
  const reading = hearVoices(read, voices);
  const anchor: DateAnchor = {
    published: dayOfTitle(reading.document) ?? reading.document.article.date ?? dayOfHead(reading.document),
    dateline: findDateline(reading.document),
  };
  const sentences = createSentenceReader(reading);
  return { reading, sentences, ontology, anchor, resolve: createDateResolver(reading, sentences, anchor), voices };
}

/** A fact told several times is as probable as its best telling. */
function bestOfFacts(claims: readonly DraftClaim[], ontology: Ontology): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const claim of claims) {
    const fact = factOf(claim, ontology);
    best.set(fact, Math.max(best.get(fact) ?? 0, claim.confidence));
  }
  return best;
}

interface SentenceSite extends Story, ClaimSources {
  readonly index: number;
  readonly roster: RosterPart | null;
  readonly partners: readonly ReadMention[];
  readonly talkers: readonly ReadMention[];
  readonly speaking: Speaking | null;
  /** What the sentences before tell. */
  readonly told: readonly FramedClaim[];
  /** Who does what the sentence tells without a subject, or null. */
  readonly elided: Elided | null;
}

function sentenceClaims(site: SentenceSite): readonly (Candidate & FramedClaim)[] {
  const { reading, index, frames } = site;
  const isNamed = reading.bySentence[index]?.some(({ referents }) => referents.length > 0) === true;
  // "A joint declaration was signed": whose, was told before.
  if (!isNamed && site.roster === null && site.partners.length === 0) return [];
  const read = site.sentences.read(index);
  if (read === null) return [];
  const { scan, clause, mentions } = read;
  const earlier = isTitle(reading, index) ? openingMentions(reading) : earlierMentions(reading, index);
  const { registry, home } = reading;
  const { talkers } = site;
  const lately = isTitle(reading, index) ? [] : toldLately(site);
  const pair = clause.chunks.some(({ kind }) => kind === 'date') ? site.partners : [];
  const clauseSite = {
    scan,
    clause,
    registry,
    home,
    frames,
    mentions,
    earlier,
    pair,
    elided: site.elided,
    talkers,
    told: lately,
    speaking: site.speaking,
  };
  const listed = site.roster === null ? [] : matchRoster(clauseSite, site.roster);
  const matches = [...matchFrames(clauseSite), ...listed];
  const framed = matches.flatMap((match) => {
    const said = findModality({ scan, clause }, match);
    if (said === null) return [];
    const told = findClaimDate({ ...site, read }, match, said) ?? dateOfRoster(site, match, said);
    // "Next May all leaders should take part, he said", "congratulated them on Monday's holiday": it is said now.
    const date = isSaidNow(match, said) && told !== null && isAhead(told, site.anchor) ? null : told;
    // What is told in the present tense for a day to come is a plan: "receives her guest on May 20".
    const modality = said === 'happened' && date !== null && isAhead(date, site.anchor) ? 'planned' : said;
    const place = findPlace(clause, match, reading.registry);
    const claim = toClaim(site, match, { modality, date, place, attribution: findAttribution(clause, match) });
    const cues = frameCues({ scan, clause, registry: reading.registry }, match, modality);
    const seat = place ?? findSeat(clause, match, reading.registry) ?? findVenue(site, match, index);
    const implied = implyClaims({
      claim,
      match,
      place: seat,
      reading,
      ontology: site.ontology,
      clause,
      isCrowd: isCrowd(site, match),
    });
    return [
      { claim, cues, match },
      ...implied.map((one) => ({ claim: one, cues: impliedCues(one, claim, cues), match })),
    ];
  });
  return tellAsNearest(framed, clause, site.ontology);
}

function isSaidNow({ objectSlot, entry }: Match, said: Modality): boolean {
  return objectSlot === OBLIGED || (said === 'happened' && entry.relation.timing === 'statement');
}

/** More are listed than each is told of for itself. */
function isCrowd({ roster }: SentenceSite, { entry }: Match): boolean {
  return roster !== null && entry.frame.rosters.length > 0 && countParties(roster.members) > MOST_PARTIES;
}

/** Those who are listed took part on the day for which the occasion is told. */
function dateOfRoster(site: SentenceSite, match: Match, said: Modality): ClaimDate | null {
  const told = site.roster?.told ?? null;
  const read = told === null ? null : site.sentences.read(told.sentence);
  if (told === null || read === null || match.entry.frame.rosters.length === 0) return null;
  const verb = verbAt(read.clause, told.at) === null ? null : told.at;
  const trigger: Trigger = { ...match.trigger, kind: verb === null ? 'noun' : 'verb', at: told.at, verb };
  return findClaimDate({ ...site, read, index: told.sentence }, { ...match, trigger }, said);
}

function isTitle({ scans }: Reading, index: number): boolean {
  return scans[index]?.sentence.part === 'title';
}

/** What the last sentences tell, the nearest first. */
function toldLately({ told, index }: SentenceSite): readonly DoneBefore[] {
  const done: DoneBefore[] = [];
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const { claim, match } = told[at] as FramedClaim;
    if (claim.evidence.sentence < index - SENTENCES_BACK_TO_DEED) break;
    if (claim.relation !== match.entry.relation.label || claim.modality !== 'happened') continue;
    done.push({
      relation: claim.relation,
      sentence: claim.evidence.sentence,
      doer: match.subject,
      other: match.object,
    });
  }
  return done;
}

/** A deed is spoken of for some sentences. */
const SENTENCES_BACK_TO_DEED = 4;

/** A title such as "Meeting with the President of Peru" leaves out what the first sentence of the text says. */
function openingMentions({ scans, bySentence }: Reading): readonly (readonly ReadMention[])[] {
  const first = scans.findIndex(({ sentence }) => sentence.part !== 'title');
  return first < 0 ? [] : bySentence.slice(first, first + SENTENCES_BACK);
}

const SENTENCES_BACK = 2;
/** An event stays what is told of for longer than a party does. */
const SENTENCES_BACK_TO_EVENT = 6;

/** Mentions of the two sentences before, nearest first, and the events of some more. */
function earlierMentions({ bySentence }: Reading, index: number): readonly (readonly ReadMention[])[] {
  const near = Math.max(0, index - SENTENCES_BACK);
  const events = bySentence
    .slice(Math.max(0, index - SENTENCES_BACK_TO_EVENT), near)
    .map((mentions) => mentions.filter(({ phrase }) => phrase.kind === 'event'));
  return [...events, ...bySentence.slice(near, index)].reverse();
}

/** What follows from a claim stands and falls with it, and with the kind of inference. */
function impliedCues(implied: DraftClaim, { relation }: DraftClaim, cues: readonly string[]): readonly string[] {
  const premise = cues.filter((cue) => !cue.startsWith('relation=') && !cue.includes('&'));
  const inference = `implied=${implied.relation}<${relation}`;
  return [`relation=${implied.relation}`, 'implied', inference, `${inference}&${implied.modality}`, ...premise];
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
    confidence: 0,
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
