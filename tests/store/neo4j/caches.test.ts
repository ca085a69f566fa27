import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Event } from '../../../src/model/graph.ts';
import { createKnownGroups } from '../../../src/store/neo4j/known-groups.ts';
import type { PageOf, ThingKind } from '../../../src/store/neo4j/remote-graph.ts';
import { toRemoteView } from '../../../src/store/neo4j/remote-view.ts';
import { createThingCache } from '../../../src/store/neo4j/thing-cache.ts';
import type { WorkerLine } from '../../../src/store/neo4j/worker-line.ts';
import { makeArticle, makeClaim, makeEntity } from '../../graph/make-claim.ts';

interface Held {
  readonly entities?: readonly Entity[];
  readonly claims?: readonly Claim[];
  readonly events?: readonly Event[];
  readonly edges?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  readonly articles?: readonly { readonly id: string }[];
}

/** A line to a database that holds this, and a list of what was asked of it. */
function fakeLine(held: Held) {
  const asked: { readonly method: string; readonly given: readonly unknown[] }[] = [];
  const listOf = (kind: ThingKind, relation: string | null): readonly { readonly id: string }[] =>
    kind === 'edges' ? (held.edges?.[relation ?? ''] ?? []) : (held[kind] ?? []);
  const answers: Readonly<Record<string, (...given: readonly never[]) => unknown>> = {
    many: (kind: ThingKind, ids: readonly string[]) => {
      const all = kind === 'edges' ? Object.values(held.edges ?? {}).flat() : listOf(kind, null);
      const wanted = new Set(ids);
      return all.filter(({ id }) => wanted.has(id));
    },
    page: ({ kind, relation, after, limit }: PageOf<ThingKind>) =>
      listOf(kind, relation)
        .filter(({ id }) => id > after)
        .slice(0, limit),
    relations: () => Object.keys(held.edges ?? {}),
    edgesOf: () => Object.values(held.edges ?? {}).flat(),
    claimsOfGroups: (groups: readonly string[]) => new Map(groups.map((group) => [group, held.claims ?? []])),
    eventsOfGroups: (groups: readonly string[]) =>
      new Map(groups.map((group) => [group, (held.events ?? []).filter(({ id }) => id.startsWith(`${group}-`))])),
  };
  const now = (method: string, ...given: readonly unknown[]) => {
    asked.push({ method, given });
    return answers[method]?.(...(given as readonly never[]));
  };
  return { line: { now } as unknown as Pick<WorkerLine, 'now'>, asked, count: () => asked.length };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => makeEntity(`person/p${String(index).padStart(5, '0')}`));

describe('createThingCache', () => {
  it('asks once for a thing, and once for one that is not there', () => {
    const { line, count } = fakeLine({ entities: numbered(1) });
    const cache = createThingCache(line);
    for (let times = 0; times < 3; times += 1) {
      expect(cache.get('entities', 'person/p00000')).toMatchObject({ name: 'p00000' });
      expect(cache.get('entities', 'person/nobody')).toBeNull();
    }
    expect(count()).toBe(2);
  });

  it('fetches those expected next together with the first', () => {
    const all = numbered(2_500);
    const { line, asked } = fakeLine({ entities: all });
    const cache = createThingCache(line);
    const ids = all.map(({ id }) => id);
    cache.expect('entities', ids);
    for (const id of ids) expect(cache.get('entities', id)?.id).toBe(id);
    expect(asked.map(({ given }) => (Array.isArray(given[1]) ? given[1].length : 0))).toEqual([1_000, 1_000, 500]);
  });

  it('keeps no more than a limit', () => {
    const all = numbered(21_000);
    const { line, count } = fakeLine({ entities: all });
    const cache = createThingCache(line);
    cache.expect(
      'entities',
      all.map(({ id }) => id),
    );
    for (const { id } of all) cache.get('entities', id);
    const before = count();
    cache.get('entities', all[0]?.id ?? '');
    expect(count()).toBe(before + 1);
  });

  it('expects the articles of claims that it fetched', () => {
    const articles = [makeArticle('one', '2024-01-01'), makeArticle('two', '2024-01-02')];
    const claims = articles.map((article) => makeClaim({ article }));
    const { line, asked } = fakeLine({ claims, articles });
    const cache = createThingCache(line);
    cache.expect(
      'claims',
      claims.map(({ id }) => id),
    );
    for (const claim of claims) expect(cache.get('claims', claim.id)).toEqual(claim);
    for (const { id } of articles) expect(cache.get('articles', id)).toMatchObject({ id });
    expect(asked.map(({ given }) => given[0])).toEqual(['claims', 'articles']);
  });

  it('forgets everything when it is told to', () => {
    const { line, count } = fakeLine({ entities: numbered(1) });
    const cache = createThingCache(line);
    cache.get('entities', 'person/p00000');
    cache.clear();
    cache.get('entities', 'person/p00000');
    expect(count()).toBe(2);
  });
});

describe('toRemoteView', () => {
  it.each([0, 1, 999, 1_000, 1_001, 2_000, 2_345])('reads a list of %d page by page, whole and in order', (count) => {
    const all = numbered(count);
    const { line, asked } = fakeLine({ entities: all });
    const view = toRemoteView(line, createThingCache(line));
    expect([...view.entities()].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(asked.length).toBe(Math.floor(count / 1_000) + 1);
  });

  it('reads no further than it is asked to', () => {
    const { line, count } = fakeLine({ entities: numbered(5_000) });
    for (const entity of toRemoteView(line, createThingCache(line)).entities()) {
      if (entity.id.endsWith('p00010')) break;
    }
    expect(count()).toBe(1);
  });

  it('merges the edges of all relations by id', () => {
    const edge = (id: string) => ({ id, source: 'a', target: 'b', place: null, claims: [] });
    const edges = { MEETS: ['a1', 'c1', 'z'].map(edge), CALLS: ['b1', 'b2'].map(edge), NEVER: [] };
    const { line } = fakeLine({ edges });
    const view = toRemoteView(line, createThingCache(line));
    expect([...view.edges()].map(({ id }) => id)).toEqual(['a1', 'b1', 'b2', 'c1', 'z']);
  });

  it('looks up the names and the evidence of edges together', () => {
    const claims = [makeClaim({ subject: 'person/p00000' }), makeClaim({ subject: 'person/p00001' })];
    const edges = {
      MEETS: claims.map((claim, index) => ({
        id: `e${index}`,
        source: `person/p0000${index}`,
        target: 'person/p00002',
        place: 'person/p00003',
        claims: [claim.id],
      })),
    };
    const { line, asked } = fakeLine({ edges, claims, entities: numbered(4) });
    const view = toRemoteView(line, createThingCache(line));
    for (const edge of view.edges()) {
      expect(view.entity(edge.source)?.id).toBe(edge.source);
      expect(view.entity(edge.place ?? ('' as never))?.id).toBe('person/p00003');
      expect(edge.claims.map((id) => view.claim(id)?.id)).toEqual(edge.claims);
    }
    expect(asked.filter(({ method }) => method === 'many')).toHaveLength(2);
  });
});

describe('createKnownGroups', () => {
  const event = (id: string) => ({ id, claims: [] }) as unknown as Event;
  const groupsOn = (held: Held) => {
    const fake = fakeLine(held);
    return { ...fake, groups: createKnownGroups(fake.line, createThingCache(fake.line)) };
  };

  it('asks once for a group', () => {
    const { groups, count } = groupsOn({ events: [event('g-0'), event('g-1'), event('h-0')] });
    for (let times = 0; times < 3; times += 1) {
      expect(groups.known.eventsOfGroup('g').map(({ id }) => id)).toEqual(['g-0', 'g-1']);
      expect(groups.known.eventsOfGroup('none')).toEqual([]);
    }
    expect(count()).toBe(2);
  });

  it('fetches expected groups together, in slices', () => {
    const { groups, asked } = groupsOn({});
    const names = Array.from({ length: 1_200 }, (_, index) => `g${index}`);
    groups.known.expect(names);
    for (const name of names) {
      groups.known.eventsOfGroup(name);
      groups.known.claimsOfGroup(name);
    }
    const sizes = (method: string) =>
      asked.filter((one) => one.method === method).map(({ given }) => (Array.isArray(given[0]) ? given[0].length : 0));
    expect(sizes('eventsOfGroups')).toEqual([500, 500, 200]);
    expect(sizes('claimsOfGroups')).toEqual([500, 500, 200]);
  });

  it('knows what was just written without asking', () => {
    const { groups, count } = groupsOn({ events: [event('g-0'), event('g-1')] });
    groups.known.eventsOfGroup('g');
    const before = count();
    const nothing = { id: 'd', articles: [], entities: [], claims: [], edges: [], removedEdges: [] };
    groups.add({ ...nothing, events: [event('g-2'), event('g-0')], removedEvents: ['g-1' as never] });
    expect(groups.known.eventsOfGroup('g').map(({ id }) => id)).toEqual(['g-0', 'g-2']);
    expect(count()).toBe(before);
  });

  it('asks again after it was told to forget', () => {
    const { groups, count } = groupsOn({ events: [event('g-0')] });
    groups.known.eventsOfGroup('g');
    groups.clear();
    groups.known.eventsOfGroup('g');
    expect(count()).toBe(2);
  });
});
