import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { awkwardTexts, awkwardView } from './awkward-text.ts';
import { exportText } from './export-text.ts';
import { edge, entity, sampleView, viewOf } from './sample-view.ts';

// The default export is not typed for modules of Node; it is the class that all kinds of graph extend.
const Graph = Object.getPrototypeOf(MultiGraph) as typeof MultiGraph;

interface NodeLink {
  readonly directed: boolean;
  readonly multigraph: boolean;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

const nodeLinkOf = (view = sampleView): NodeLink => JSON.parse(exportText('node-link-json', view)) as NodeLink;

describe('graphology JSON', { timeout: 60_000 }, () => {
  const text = exportText('graphology-json', sampleView);
  const graph = Graph.from(JSON.parse(text));

  it('is imported by Graph.from as a mixed multigraph with every id and direction', () => {
    expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(['mixed', true, 6, 4]);
    for (const { id, source, target, directed } of sampleView.edges()) {
      expect([graph.isDirected(id), graph.source(id), graph.target(id)]).toEqual([directed, source, target]);
    }
  });

  it('keeps lists as arrays and the unknown as null', () => {
    expect(graph.getNodeAttributes('country/RU')).toEqual({
      kind: 'Country',
      name: 'Russia',
      aliases: ['Moscow', 'Russian Federation'],
      wikidata: 'Q159',
      country: null,
      label: 'Russia',
      color: '#3547be',
    });
    expect(graph.getEdgeAttribute('edge-1', 'claims')).toEqual(['claim-1', 'claim-2']);
  });

  it('keeps loops', () => {
    const people = [entity('person/Q1', 'Person')];
    const view = viewOf({
      entities: people,
      edges: [edge('edge-1', ['person/Q1', 'person/Q1'])],
      claims: [],
      articles: [],
    });
    const read = Graph.from(JSON.parse(exportText('graphology-json', view)));
    expect(read.isSelfLoop('edge-1')).toBe(true);
  });

  it('keeps any text, half surrogate pairs replaced', () => {
    fc.assert(
      fc.property(awkwardTexts, (texts) => {
        const read = Graph.from(JSON.parse(exportText('graphology-json', awkwardView(texts))));
        expect(read.getNodeAttribute('person/Q1', 'name')).toBe(asUtf8(texts.name));
        expect(read.getNodeAttribute('person/Q1', 'aliases')).toEqual([asUtf8(texts.alias)]);
        expect(read.getEdgeAttribute('edge-1', 'evidence')).toBe(asUtf8(texts.quote));
      }),
    );
  });
});

describe('node-link JSON', { timeout: 60_000 }, () => {
  it('has the shape that NetworkX reads: a directed multigraph with keys', () => {
    const { directed, multigraph, nodes, edges } = nodeLinkOf();
    expect([directed, multigraph]).toEqual([true, true]);
    expect(nodes.map(({ id }) => id)).toEqual([...sampleView.entities()].map(({ id }) => id));
    expect(edges.map(({ source, target, key }) => [source, target, key])).toEqual(
      [...sampleView.edges()].map(({ id, source, target }) => [source, target, id]),
    );
  });

  it('says of each edge whether its direction counts', () => {
    expect(nodeLinkOf().edges.map(({ directed }) => directed)).toEqual([false, true, true, false]);
  });

  it('never lets an attribute of a claim replace an end of the edge', () => {
    const attributes = { source: 'x', target: 'y', key: 'z', claims: 'c', constructor: 'k' };
    const people = [entity('person/Q1', 'Person'), entity('person/x-2', 'Person')];
    const edges = [
      edge('edge-1', ['person/Q1', 'person/x-2'], { attributes }),
      edge('edge-2', ['person/Q1', 'person/Q1']),
    ];
    const [first, second] = nodeLinkOf(viewOf({ entities: people, edges, claims: [], articles: [] })).edges;
    expect(first).toMatchObject({ source: 'person/Q1', target: 'person/x-2', key: 'edge-1', claims: [] });
    expect(first).toMatchObject({ attribute_source: 'x', attribute_key: 'z', attribute_claims: 'c', constructor: 'k' });
    expect(second).toMatchObject({ attribute_source: null, constructor: null });
  });

  it('keeps any text, half surrogate pairs replaced', () => {
    fc.assert(
      fc.property(awkwardTexts, (texts) => {
        const { nodes, edges } = nodeLinkOf(awkwardView(texts));
        expect(nodes[0]).toMatchObject({ name: asUtf8(texts.name), aliases: [asUtf8(texts.alias)] });
        expect(edges[0]).toMatchObject({ role: asUtf8(texts.role), evidenceTitle: asUtf8(texts.title) });
      }),
    );
  });
});

/** What remains of a text that is written as UTF-8 and read again. */
function asUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
