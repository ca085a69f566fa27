import { alignEntities, type NamedEntity } from '../judge/align-entities.ts';

/** What an article says, by an annotator or by us. */
export interface ToldArticle {
  readonly entities: readonly NamedEntity[];
  readonly claims: readonly ToldClaim[];
}

export interface ToldClaim {
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
}

/** One claim that was found, missed or wrong, and why. */
export interface Explained {
  readonly relation: string;
  readonly outcome: 'found' | 'missed' | 'wrong';
  readonly reason: string;
  /** How far apart the nearest names of the two parties stand in the text; of annotated claims only. */
  readonly distance: Distance | null;
}

export const DISTANCES = ['one sentence', 'next sentence', 'further apart', 'a party never named'] as const;
export type Distance = (typeof DISTANCES)[number];

export interface ArticlePair {
  readonly gold: ToldArticle;
  readonly ours: ToldArticle;
  /** Sentences of title and text, in order. */
  readonly sentences: readonly string[];
  readonly isDirected: (relation: string) => boolean;
}

/** Every annotated claim and every wrong one of ours with the reason: which party or relation differs, and how far apart the parties are named. */
export function explainErrors({ gold, ours, sentences, isDirected }: ArticlePair): readonly Explained[] {
  const toGold = alignEntities(ours.entities, gold.entities);
  const found = new Set(toGold.values());
  const key = (claim: ToldClaim): string => keyOf(claim, isDirected(claim.relation));
  const translated = ours.claims.map((claim) => ({
    ...claim,
    subject: toGold.get(claim.subject) ?? `?${claim.subject}`,
    object: toGold.get(claim.object) ?? `?${claim.object}`,
  }));
  const annotated = uniqueBy(gold.claims, key);
  const extracted = uniqueBy(translated, key);
  const said = new Set(extracted.map(key));
  const asked = new Set(annotated.map(key));
  const where = new Map(gold.entities.map((entity) => [entity.key, sentencesOf(entity, sentences)]));
  return [
    ...annotated.map((claim): Explained => {
      const distance = distanceBetween(where.get(claim.subject) ?? [], where.get(claim.object) ?? []);
      if (said.has(key(claim))) return { relation: claim.relation, outcome: 'found', reason: '', distance };
      return { relation: claim.relation, outcome: 'missed', reason: whyMissed(claim, extracted, found), distance };
    }),
    ...extracted
      .filter((claim) => !asked.has(key(claim)))
      .map((claim): Explained => {
        return { relation: claim.relation, outcome: 'wrong', reason: whyWrong(claim, annotated), distance: null };
      }),
  ];
}

function keyOf({ relation, subject, object }: ToldClaim, isDirected: boolean): string {
  return isDirected || subject < object ? `${relation}|${subject}|${object}` : `${relation}|${object}|${subject}`;
}

function uniqueBy<One>(list: readonly One[], keyOf: (one: One) => string): readonly One[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

function whyMissed(claim: ToldClaim, extracted: readonly ToldClaim[], found: ReadonlySet<string>): string {
  if (!found.has(claim.subject) || !found.has(claim.object)) return 'a party was not found';
  if (extracted.some((one) => isPair(one, claim) && one.relation === claim.relation))
    return 'found the other way round';
  if (extracted.some((one) => isPair(one, claim))) return 'another relation of the two was found';
  const near = extracted.filter((one) => one.relation === claim.relation && sharesParty(one, claim));
  return near.length > 0 ? 'the relation was found with another party' : 'nothing of it was found';
}

function whyWrong(claim: ToldClaim, annotated: readonly ToldClaim[]): string {
  if (annotated.some((one) => isPair(one, claim) && one.relation === claim.relation)) return 'the other way round';
  if (annotated.some((one) => isPair(one, claim))) return 'another relation of the two is annotated';
  if ([claim.subject, claim.object].some((party) => party.startsWith('?'))) return 'a party is not annotated';
  const near = annotated.filter((one) => one.relation === claim.relation && sharesParty(one, claim));
  return near.length > 0 ? 'the relation is annotated with another party' : 'nothing of it is annotated';
}

function isPair(one: ToldClaim, other: ToldClaim): boolean {
  return sharesParty(one, other) && new Set([one.subject, one.object, other.subject, other.object]).size === 2;
}

function sharesParty(one: ToldClaim, other: ToldClaim): boolean {
  return [other.subject, other.object].some((party) => party === one.subject || party === one.object);
}

/** The sentences that name an entity by one of its forms, or a person by the surname. */
function sentencesOf({ kind, name, aliases }: NamedEntity, sentences: readonly string[]): readonly number[] {
  const surname = kind === 'Person' ? [name.split(' ').at(-1) ?? ''] : [];
  const forms = [name, ...(aliases ?? []), ...surname].filter((form) => form.length > 1);
  return sentences.flatMap((sentence, index) => (forms.some((form) => names(sentence, form)) ? [index] : []));
}

function names(sentence: string, form: string): boolean {
  for (let at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1)) {
    const [before = '', after = ''] = [sentence[at - 1], sentence[at + form.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function distanceBetween(one: readonly number[], other: readonly number[]): Distance {
  const nearest = Math.min(...one.flatMap((a) => other.map((b) => Math.abs(a - b))));
  if (nearest === Number.POSITIVE_INFINITY) return 'a party never named';
  return nearest === 0 ? 'one sentence' : nearest === 1 ? 'next sentence' : 'further apart';
}
