import type { TextSpan } from '../../model/article.ts';
import type { ClaimAttributes, ClaimDate, DraftClaim, Evidence } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Extraction } from '../../model/extractor.ts';
import type { Issue } from '../../model/issue.ts';
import type { Referent } from '../../model/mention.ts';
import type { Ontology, RelationType } from '../../model/ontology.ts';
import { checkClaim } from '../../schema/check-claim.ts';
import { granularityOf } from '../../schema/check-date.ts';
import { MODALITIES } from '../../schema/modalities.ts';
import { type GivenClaim, kindNamed, toGivenClaim } from './answer-form.ts';
import { type ArticleTexts, articleTexts } from './article-texts.ts';
import type { KnownNames } from './known-names.ts';
import { findParty, findPassage, type Passage } from './llm-evidence.ts';
import { createParties, type Parties } from './parties.ts';

export interface AnswerSources {
  readonly document: Document;
  /** What the rules make of the article: the referents and where they are named. */
  readonly rules: Extraction;
  readonly ontology: Ontology;
  readonly knownNames: KnownNames;
  /** Says which model and which prompt gave the answer. */
  readonly version: string;
}

/** What is left of an answer. */
export interface AnswerClaims {
  readonly claims: readonly DraftClaim[];
  /** Referents that the rules did not see. */
  readonly added: readonly Referent[];
  /** One for each claim or attribute that was left out. */
  readonly faults: readonly Fault[];
}

export type Fault = Omit<Issue, 'where'>;

/** Names the extractor in the evidence of its claims. */
export const LLM_NAME = 'llm';

/** A model's word alone; agreement with the rules is worth more. */
export const LLM_CONFIDENCE = 0.6;

/** More claims than any article makes. */
const MOST_CLAIMS = 300;

/**
 * Keeps of an answer what the article proves and the ontology allows. Nothing that the model wrote gets into a claim: the
 * names, quotes and free attributes are the article's own words, the rest is chosen from closed lists.
 */
export function readAnswer(given: readonly unknown[], sources: AnswerSources): AnswerClaims {
  const texts = articleTexts(sources.document.article);
  const parties = createParties({ referents: sources.rules.referents, texts, knownNames: sources.knownNames });
  const claims: DraftClaim[] = [];
  const faults: Fault[] = [];
  const site: Site = { ...sources, texts, parties, fault: (fault) => void faults.push(fault) };
  for (const one of given.slice(0, MOST_CLAIMS)) {
    const claim = readClaim(one, site);
    if (claim !== null) claims.push(claim);
  }
  if (given.length > MOST_CLAIMS) site.fault(dropped('llm-bad-claim', `only the first ${MOST_CLAIMS} claims are read`));
  const used = new Set(
    claims.flatMap(({ subject, object, place, attribution }) => [subject, object, place, attribution]),
  );
  return { claims, added: parties.added().filter(({ key }) => used.has(key)), faults };
}

interface Site extends AnswerSources {
  readonly texts: ArticleTexts;
  readonly parties: Parties;
  readonly fault: (fault: Fault) => void;
}

function readClaim(value: unknown, site: Site): DraftClaim | null {
  const given = toGivenClaim(value);
  if (given === null) return refuse(site, dropped('llm-bad-claim', 'it has not the form asked for'));
  const relation = site.ontology.relations.get(given.relation);
  if (relation === undefined)
    return refuse(site, dropped('unknown-relation', `the schema has no relation ${quoted(given.relation)}`));
  const modality = MODALITIES.find((one) => one === given.modality);
  if (modality === undefined) return refuse(site, dropped('bad-modality', `${quoted(given.modality)} is no modality`));
  const parties = readParties(given, site);
  if (parties === null) return null;
  const passage = findPassage(given.quote, { ...site, mentions: site.rules.mentions });
  if (passage === null)
    return refuse(
      site,
      dropped('llm-quote', `the article has no passage ${quoted(given.quote)} of at most four sentences`),
    );
  const claim: DraftClaim = {
    relation: relation.label,
    subject: parties.subject.key,
    object: parties.object.key,
    modality,
    date: toDate(given.date ?? null),
    place: optionalParty(given.place ?? null, ['Place', 'Country'], site),
    attributes: readAttributes(given, relation, site),
    attribution: optionalParty(given.attribution ?? null, ['Person', 'Organisation', 'Country'], site),
    evidence: toEvidence(given, { ...parties, passage }, site),
    confidence: LLM_CONFIDENCE,
  };
  return checked(claim, [parties.subject, parties.object], site);
}

function dropped(code: string, reason: string): Fault {
  return { code, message: `claim of the model dropped: ${reason}` };
}

function refuse(site: Site, fault: Fault): null {
  site.fault(fault);
  return null;
}

/** A piece of an answer in a message: short, and with its control characters escaped. */
function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

interface ClaimParties {
  readonly subject: Referent;
  readonly object: Referent;
}

function readParties(given: GivenClaim, site: Site): ClaimParties | null {
  const subject = readParty(given.subjectKind, given.subject, site);
  const object = subject === null ? null : readParty(given.objectKind, given.object, site);
  return subject === null || object === null ? null : { subject, object };
}

function readParty(givenKind: string, name: string, site: Site): Referent | null {
  const kind = kindNamed(givenKind, site.ontology);
  if (kind === null) return refuse(site, dropped('wrong-kind', `the schema has no kind ${quoted(givenKind)}`));
  const referent = site.parties.find(kind, name);
  if (referent !== null) return referent;
  return refuse(site, dropped('llm-party', `the article names no ${kind} ${quoted(name)}`));
}

function optionalParty(name: string | null, kinds: readonly EntityKind[], site: Site): DraftClaim['place'] {
  for (const kind of name === null ? [] : kinds) {
    const found = site.parties.find(kind, name ?? '');
    if (found !== null) return found.key;
  }
  return null;
}

function toDate(value: string | null): ClaimDate | null {
  if (value === null || value === '') return null;
  // A value that is no date at all becomes one that the check of the claim refuses.
  return { value, granularity: value.includes('/') ? 'span' : (granularityOf(value) ?? 'day') };
}

function readAttributes({ attributes: given }: GivenClaim, relation: RelationType, site: Site): ClaimAttributes {
  const kept: [string, string][] = [];
  for (const { name, values } of relation.attributes) {
    const value = given !== null && given !== undefined && Object.hasOwn(given, name) ? given[name] : null;
    if (typeof value !== 'string' || value === '') continue;
    const word = values === null ? wordsOf(value, site) : (values.find((one) => one === value) ?? null);
    if (word !== null) kept.push([name, word]);
    else
      site.fault({
        code: 'llm-attribute',
        message: `${name} left out: ${quoted(value)} does not stand in the article`,
      });
  }
  return Object.fromEntries(kept);
}

function wordsOf(value: string, { texts }: Site): string | null {
  const span = value.length > 200 ? null : texts.findName(value);
  return span === null ? null : texts.words(span);
}

function toEvidence(
  given: GivenClaim,
  { subject, object, passage }: ClaimParties & { readonly passage: Passage },
  site: Site,
): Evidence {
  const sources = { ...site, mentions: site.rules.mentions };
  const spans = [
    findParty({ key: subject.key, written: given.subject }, passage, sources),
    findParty({ key: object.key, written: given.object }, passage, sources),
  ];
  // A party that only its office tells, "the president" for his country, is shown where the other one stands.
  const [subjectSpan, objectSpan] = [spans[0] ?? spans[1], spans[1] ?? spans[0]];
  const whole: TextSpan = { part: passage.part, start: passage.start, end: passage.end };
  return {
    ...passage,
    subject: subjectSpan ?? whole,
    object: objectSpan ?? whole,
    extractor: LLM_NAME,
    version: site.version,
  };
}

function checked(claim: DraftClaim, parties: readonly Referent[], site: Site): DraftClaim | null {
  const known = [...site.rules.referents, ...parties, ...site.parties.added()];
  const kinds = new Map(known.map(({ key, kind }) => [key, kind]));
  const issue = checkClaim(claim, (key) => kinds.get(key) ?? null, site.ontology);
  return issue === null ? claim : refuse(site, dropped(issue.code, issue.message));
}
