import type { ArticleId, TextSpan } from '../../model/article.ts';
import type { ClaimAttributes, ClaimDate, ClaimId, Modality } from '../../model/claim.ts';
import type { EntityId, EntityKind } from '../../model/entity.ts';
import type { EdgeId, EventId } from '../../model/graph.ts';
import { FIXED_PROPERTIES } from './fixed-properties.ts';
import type { Things } from './remote-graph.ts';
import type { Properties } from './to-properties.ts';

/** A node, or a relationship with its type and the ids of its ends. */
export interface Row {
  readonly properties: Properties;
  readonly type?: string;
  readonly source?: string;
  readonly target?: string;
}

/** Builds a thing of the row that it is kept in; the reverse of `TO_PROPERTIES`. */
export const FROM_ROW: { readonly [Kind in keyof Things]: (row: Row) => Things[Kind] } = {
  entities: ({ properties: p }) =>
    exact<Things['entities']>(p) ?? {
      id: text(p, 'id') as EntityId,
      kind: text(p, 'kind') as EntityKind,
      name: text(p, 'name'),
      aliases: list(p, 'aliases'),
      wikidata: textOrNull(p, 'wikidata'),
      country: textOrNull(p, 'country') as EntityId | null,
    },
  articles: ({ properties: p }) =>
    exact<Things['articles']>(p) ?? {
      id: text(p, 'id') as ArticleId,
      givenId: textOrNull(p, 'givenId'),
      title: text(p, 'title'),
      text: text(p, 'text'),
      date: textOrNull(p, 'date'),
      source: textOrNull(p, 'source'),
      url: textOrNull(p, 'url'),
      licence: textOrNull(p, 'licence'),
    },
  events: ({ properties: p }) =>
    exact<Things['events']>(p) ?? {
      id: text(p, 'id') as EventId,
      kind: text(p, 'kind'),
      relation: text(p, 'relation'),
      parties: list(p, 'parties') as readonly EntityId[],
      date: dateOf(p),
      place: textOrNull(p, 'placeId') as EntityId | null,
      modality: text(p, 'modality') as Modality,
      disputed: p['disputed'] === true,
      claims: list(p, 'claims') as readonly ClaimId[],
    },
  claims: ({ properties: p }) => exact<Things['claims']>(p) ?? toClaim(p),
  edges: (row) => exact<Things['edges']>(row.properties) ?? toEdge(row),
};

function exact<Thing>(properties: Properties): Thing | null {
  const json = textOrNull(properties, 'exact');
  return json === null ? null : JSON.parse(json);
}

function toClaim(p: Properties): Things['claims'] {
  const [subject, object] = spans(p);
  return {
    id: text(p, 'id') as ClaimId,
    article: text(p, 'article') as ArticleId,
    relation: text(p, 'relation'),
    subject: text(p, 'subject') as EntityId,
    object: text(p, 'object') as EntityId,
    modality: text(p, 'modality') as Modality,
    date: dateOf(p),
    place: textOrNull(p, 'placeId') as EntityId | null,
    attributes: attributesOf(p),
    confidence: number(p, 'confidence'),
    attribution: textOrNull(p, 'attribution') as EntityId | null,
    evidence: {
      part: text(p, 'part') === 'title' ? 'title' : 'body',
      start: number(p, 'from'),
      end: number(p, 'to'),
      sentence: number(p, 'sentence'),
      quote: text(p, 'quote'),
      subject,
      object,
      extractor: text(p, 'extractor'),
      version: text(p, 'version'),
    },
  };
}

function toEdge({ properties: p, type = '', source = '', target = '' }: Row): Things['edges'] {
  return {
    id: text(p, 'id') as EdgeId,
    event: text(p, 'event') as EventId,
    relation: type,
    source: source as EntityId,
    target: target as EntityId,
    directed: p['directed'] === true,
    date: textOrNull(p, 'date'),
    end: textOrNull(p, 'end'),
    granularity: textOrNull(p, 'granularity') as ClaimDate['granularity'] | null,
    place: textOrNull(p, 'placeId') as EntityId | null,
    modality: text(p, 'modality') as Modality,
    disputed: p['disputed'] === true,
    confidence: number(p, 'confidence'),
    sources: number(p, 'sources'),
    firstReported: textOrNull(p, 'firstReported'),
    lastReported: textOrNull(p, 'lastReported'),
    attributes: attributesOf(p),
    claims: list(p, 'claims') as readonly ClaimId[],
  };
}

function dateOf(p: Properties): ClaimDate | null {
  const granularity = textOrNull(p, 'granularity') as ClaimDate['granularity'] | null;
  const first = textOrNull(p, 'date');
  if (granularity === null || first === null) return null;
  const last = textOrNull(p, 'end');
  return { value: last === null ? first : `${first}/${last}`, granularity };
}

function attributesOf(p: Properties): ClaimAttributes {
  const keys = Object.keys(p).filter((key) => !FIXED_PROPERTIES.has(key));
  return Object.fromEntries(keys.sort().map((key) => [key, text(p, key)]));
}

function spans(p: Properties): readonly [TextSpan, TextSpan] {
  const [sp = 1, ss = 0, se = 0, op = 1, os = 0, oe = 0] = Array.isArray(p['spans']) ? p['spans'].map(Number) : [];
  const span = (part: number, start: number, end: number): TextSpan => ({
    part: part === 0 ? 'title' : 'body',
    start,
    end,
  });
  return [span(sp, ss, se), span(op, os, oe)];
}

function text(p: Properties, key: string): string {
  return textOrNull(p, key) ?? '';
}

// A date of the driver prints as `YYYY-MM-DD`.
function textOrNull(p: Properties, key: string): string | null {
  const value = p[key];
  return value === undefined || value === null ? null : String(value);
}

function number(p: Properties, key: string): number {
  return Number(p[key] ?? 0);
}

function list(p: Properties, key: string): readonly string[] {
  const value = p[key];
  return Array.isArray(value) ? value.map(String) : [];
}
