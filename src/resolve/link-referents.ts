import { createHash } from 'node:crypto';
import type { Entity, EntityId, Link } from '../model/entity.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Referent, ReferentKey } from '../model/mention.ts';
import { foldName } from './gazetteer/fold-name.ts';

/**
 * Ties each referent of an article to an entity: known ones by their gazetteer id; all others by a stable id made of kind,
 * name and country, so that the same unknown person of the same country is one entity in every article.
 */
export function linkReferents(referents: readonly Referent[], gazetteer: Gazetteer): ReadonlyMap<ReferentKey, Link> {
  return new Map(referents.map((referent) => [referent.key, linkReferent(referent, gazetteer)]));
}

function linkReferent(referent: Referent, gazetteer: Gazetteer): Link {
  const known = referent.kind === 'Place' ? placeId(referent, gazetteer) : referent.gazetteerId;
  if (known === null) return { kind: 'unknown', entity: toEntity(referent, hashedId(referent), null) };
  const id = entityId(referent.kind, known);
  return { kind: 'linked', entity: toEntity(referent, id, wikidataOf(referent, gazetteer)), score: 1 };
}

function entityId(kind: Referent['kind'], key: string): EntityId {
  return `${kind.toLowerCase()}/${key.replaceAll(':', '-').replace(/[^\p{L}\p{N}.-]+/gu, '-')}` as EntityId;
}

function hashedId({ kind, name, country }: Referent): EntityId {
  const digest = createHash('sha256')
    .update(`${foldName(name)}|${country ?? ''}`)
    .digest('hex')
    .slice(0, 12);
  return entityId(kind, `x-${digest}`);
}

/** A capital is met by name only; its place is the largest town of that name in its country. */
function placeId({ name, country, gazetteerId }: Referent, gazetteer: Gazetteer): string | null {
  if (gazetteerId !== null && !gazetteerId.startsWith('capital:')) return gazetteerId;
  return gazetteer.placesByName(name).find((place) => place.country === country)?.id ?? null;
}

function wikidataOf({ kind, gazetteerId }: Referent, gazetteer: Gazetteer): string | null {
  if (gazetteerId === null) return null;
  if (kind === 'Country') return gazetteer.countries.get(gazetteerId)?.wikidata ?? null;
  if (kind === 'Organisation') return gazetteer.organisations.get(gazetteerId)?.wikidata ?? null;
  return /^Q\d+$/u.test(gazetteerId) ? gazetteerId : null;
}

function toEntity({ kind, name, aliases, country }: Referent, id: EntityId, wikidata: string | null): Entity {
  const others = [...new Set(aliases)].filter((alias) => alias !== name).sort();
  const home = country === null || kind === 'Country' ? null : entityId('Country', country);
  return { id, kind, name, aliases: others, wikidata, country: home };
}
