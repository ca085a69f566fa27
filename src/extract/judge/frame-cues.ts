import type { Modality } from '../../model/claim.ts';
import type { Match } from '../claims/match-frames.ts';
import type { Chunk } from '../clauses/chunk.ts';
import { type Clause, verbAt } from '../clauses/clause.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { sizeOf } from './size-of.ts';

export interface CueSite {
  readonly scan: Scan;
  readonly clause: Clause;
  readonly registry: Registry;
}

/** What a frame's match shows: which frame and trigger, where its parties stand, how they are told. */
export function frameCues(site: CueSite, match: Match, modality: Modality): readonly string[] {
  const relation = match.entry.relation.label;
  const plain = [...triggerCues(site, match), ...partyCues(site, match), ...pathCues(site, match), `said=${modality}`];
  const joint = [
    `frame=${frameName(match)}`,
    `trigger=${match.trigger.kind}`,
    `subject=${match.subject.mention.form}`,
    `object=${match.object.mention.form}`,
    `kinds=${kindsOf(site, match)}`,
    `said=${modality}`,
  ];
  return [`relation=${relation}`, ...plain, ...joint.map((cue) => `${relation}&${cue}`)];
}

/** A frame by its relation and its first trigger: stable while others are added. */
function frameName({ entry }: Match): string {
  const { frame } = entry;
  return `${frame.verbs[0] ?? ''}/${frame.nouns[0] ?? ''}/${frame.object[0] ?? ''}`;
}

function lemmaOf({ clause }: CueSite, { trigger }: Match): string {
  const chunk = clause.chunks[trigger.at];
  if (chunk?.kind === 'verb') return chunk.lemma;
  return chunk?.kind === 'noun' ? chunk.head : '';
}

function triggerCues(site: CueSite, match: Match): readonly string[] {
  const { trigger, entry } = match;
  const lemma = lemmaOf(site, match);
  const verb = trigger.verb === null ? null : verbAt(site.clause, trigger.verb);
  return [
    `lemma=${lemma}`,
    `lemma=${lemma}&${entry.relation.label}`,
    `phrase=${entry.phrase.length}`,
    `verb=${verb === null ? 'none' : `${verb.form}/${verb.tense}`}`,
    ...(verb?.passive === true ? ['passive'] : []),
    ...(verb?.negated === true ? ['negated'] : []),
    ...(verb?.modal === null || verb === null ? [] : [`modal=${verb.modal}`]),
  ];
}

function partyCues(site: CueSite, match: Match): readonly string[] {
  const { registry } = site;
  const { subject, object } = match;
  const isHome = registry.countryOf(subject.referent) === registry.countryOf(object.referent);
  const hasOffice = registry.record(subject.referent)?.roles.some(({ party }) => party === object.referent) === true;
  return [
    `subject=${subject.mention.form}`,
    `object=${object.mention.form}`,
    `forms=${subject.mention.form}/${object.mention.form}`,
    `kinds=${kindsOf(site, match)}`,
    `subject.many=${sizeOf(subject.mention.referents.length)}`,
    `object.many=${sizeOf(object.mention.referents.length)}`,
    `subject.slot=${match.subjectSlot}`,
    `object.slot=${match.objectSlot}`,
    `object.slot=${match.objectSlot}&${match.entry.relation.label}`,
    ...(match.entry.frame.unlessTold.length > 0 ? ['fallback'] : []),
    ...(isHome ? ['one country', `one country&${kindsOf(site, match)}`] : []),
    ...(hasOffice ? ['own office'] : []),
    ...(subject.mention === object.mention ? ['one mention'] : []),
  ];
}

function kindsOf({ registry }: CueSite, { subject, object }: Match): string {
  return `${registry.kindOf(subject.referent)}/${registry.kindOf(object.referent)}`;
}

function pathCues(site: CueSite, match: Match): readonly string[] {
  const { clause, scan } = site;
  const subject = chunkOf(clause, match.subject.mention);
  const object = chunkOf(clause, match.object.mention);
  const { at } = match.trigger;
  return [
    `to subject=${wayBetween(clause.chunks, subject, at)}`,
    `to object=${wayBetween(clause.chunks, object, at)}`,
    `order=${orderOf(subject, at)}${orderOf(object, at)}`,
    ...(isQuoted(scan, clause.chunks[at]?.start ?? 0) ? ['quoted'] : []),
    ...(scan.sentence.isHeadline ? ['headline', `headline&${match.entry.relation.label}`] : []),
  ];
}

function chunkOf(clause: Clause, mention: ReadMention): number {
  return clause.chunks.findIndex(
    (chunk) => chunk.kind === 'noun' && (chunk.mentions.includes(mention) || chunk.possessors.includes(mention)),
  );
}

function orderOf(party: number, trigger: number): string {
  if (party < 0) return '?';
  return party < trigger ? '<' : party > trigger ? '>' : '=';
}

/** What lies between a party and the trigger: other parties, verbs and walls, each counted up to two. */
function wayBetween(chunks: readonly Chunk[], party: number, trigger: number): string {
  if (party < 0) return 'elsewhere';
  const between = chunks.slice(Math.min(party, trigger) + 1, Math.max(party, trigger));
  const count = (test: (chunk: Chunk) => boolean): number => Math.min(2, between.filter(test).length);
  const names = count((chunk) => chunk.kind === 'noun' && chunk.mentions.length > 0);
  const verbs = count((chunk) => chunk.kind === 'verb');
  const walls = count(({ kind }) => kind === 'stop' || kind === 'relative' || kind === 'subordinator');
  return `${names}${verbs}${walls}`;
}

function isQuoted(scan: Scan, token: number): boolean {
  let isOpen = false;
  for (const { text } of scan.tokens.slice(0, token)) {
    if (text === '“') isOpen = true;
    else if (text === '”') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
  }
  return isOpen;
}
