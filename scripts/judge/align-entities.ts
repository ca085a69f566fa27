import type { EntityKind } from '../../src/model/entity.ts';

/** What an entity is called, by us or by an annotator. */
export interface NamedEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Our key to the annotator's, one to one: same name first, then a shared form, then event names that overlap by half. */
export function alignEntities(
  ours: readonly NamedEntity[],
  theirs: readonly NamedEntity[],
): ReadonlyMap<string, string> {
  const pairs = ours.flatMap((a) => theirs.map((b) => ({ a: a.key, b: b.key, score: likeness(a, b) })));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { a, b, score } of pairs.sort((one, two) => two.score - one.score)) {
    if (score === 0 || found.has(a) || taken.has(b)) continue;
    found.set(a, b);
    taken.add(b);
  }
  return found;
}

function likeness(a: NamedEntity, b: NamedEntity): number {
  if (a.kind !== b.kind) return 0;
  if (foldForm(a.name) === foldForm(b.name)) return 3;
  const [mine, other] = [formsOf(a), formsOf(b)];
  if ([...mine].some((form) => other.has(form))) return 2;
  if (a.kind !== 'Event') return 0;
  const best = Math.max(0, ...[...mine].flatMap((one) => [...other].map((two) => overlap(one, two))));
  return best >= 0.5 ? 1 + best / 2 : 0;
}

function formsOf({ name, aliases }: NamedEntity): ReadonlySet<string> {
  return new Set([name, ...(aliases ?? [])].map(foldForm).filter((form) => form !== ''));
}

function foldForm(form: string): string {
  const plain = form
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ı/gu, 'i');
  return plain
    .toLowerCase()
    .replace(/[’'`]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /u, '')
    .trim();
}

/** Jaccard index of the words. */
function overlap(a: string, b: string): number {
  const [mine, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...mine].filter((word) => other.has(word)).length;
  return shared / (mine.size + other.size - shared);
}
