import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { awkwardTexts, awkwardView } from './awkward-text.ts';
import { exportText } from './export-text.ts';
import { asXml } from './legal-xml.ts';
import { sampleView } from './sample-view.ts';

const readers = {
  gexf: (xml: string) => gexfReader.parse(MultiGraph, xml),
  graphml: (xml: string) => graphmlReader.parse(MultiGraph, xml),
} as const;

const formats = Object.keys(readers) as (keyof typeof readers)[];

describe.each(formats)('%s read by graphology', { timeout: 60_000 }, (format) => {
  const graph = readers[format](exportText(format, sampleView));

  it('has every node and edge under its id', () => {
    expect(graph.nodes()).toEqual([...sampleView.entities()].map(({ id }) => id));
    expect(graph.edges().toSorted()).toEqual([...sampleView.edges()].map(({ id }) => id));
  });

  it('draws every edge as directed, and tells those that are', () => {
    // Gephi 0.10 stops at a pair with edges of both sorts, NetworkX at any mixed graph.
    expect(exportText(format, sampleView)).not.toContain('undirected');
    for (const { id, source, target, directed } of sampleView.edges()) {
      expect([graph.isDirected(id), graph.source(id), graph.target(id)]).toEqual([true, source, target]);
      expect(graph.getEdgeAttribute(id, 'directed')).toBe(directed);
    }
  });

  it('keeps the attributes of nodes, lists joined', () => {
    expect(graph.getNodeAttributes('country/RU')).toMatchObject({
      kind: 'Country',
      name: 'Russia',
      label: 'Russia',
      aliases: 'Moscow | Russian Federation',
      wikidata: 'Q159',
    });
    expect(graph.getNodeAttribute('person/Q1', 'country')).toBe('country/RU');
    expect(graph.hasNodeAttribute('event/x-1', 'wikidata')).toBe(false);
  });

  it('keeps the attributes of edges with their types', () => {
    expect(graph.getEdgeAttributes('edge-1')).toMatchObject({
      relation: 'MET_WITH',
      date: '2023-12-27',
      granularity: 'day',
      place: 'Moscow',
      placeId: 'place/gn-1',
      modality: 'happened',
      disputed: false,
      confidence: 1,
      sources: 3,
      firstReported: '2023-12-27',
      lastReported: '2024-01-02',
      evidenceSource: 'Agency',
      evidenceUrl: 'https://example.org/?a=1&b=2',
      claims: 'claim-1 | claim-2',
    });
    expect(graph.getEdgeAttributes('edge-2')).toMatchObject({ to: '@Delhi', disputed: true, modality: 'planned' });
    expect(graph.getEdgeAttribute('edge-2', 'attribute_source')).toBe('a name that is taken');
    expect(graph.getEdgeAttributes('edge-3')).toMatchObject({ role: 'Foreign Minister', status: 'current' });
  });

  it('carries the first claim as evidence', () => {
    expect(graph.getEdgeAttribute('edge-1', 'evidence')).toBe('Minister "A" met B & C\nin <Moscow>.');
    expect(graph.getEdgeAttribute('edge-1', 'evidenceTitle')).toBe('Talks; "held", again');
    expect(graph.hasEdgeAttribute('edge-4', 'evidence')).toBe(false);
  });

  it('keeps any text that XML can hold', () => {
    fc.assert(
      fc.property(awkwardTexts, (texts) => {
        const read = readers[format](exportText(format, awkwardView(texts)));
        const edgeAttributes = read.getEdgeAttributes('edge-1');
        expect(read.getNodeAttribute('person/Q1', 'name')).toBe(asXml(texts.name));
        expect(edgeAttributes.evidence).toBe(asXml(texts.quote));
        expect(edgeAttributes.role).toBe(asXml(texts.role));
      }),
      { numRuns: 150 },
    );
  });
});

describe('GEXF', () => {
  const xml = exportText('gexf', sampleView);
  it('puts dated edges on the time line, a month over all its days, and leaves undated ones off', () => {
    expect(xml).toMatch(/id="edge-1"[^>]* start="2023-12-27" end="2023-12-27"/);
    expect(xml).toMatch(/id="edge-2"[^>]* start="2024-02-01" end="2024-02-29"/);
    expect(xml).toMatch(/id="edge-4"[^>]* start="2023-12-25" end="2023-12-29"/);
    expect(xml).not.toMatch(/id="edge-3"[^>]* start=/);
  });

  it('gives the colours and shapes of the ontology, and none where the colour is not #rrggbb', () => {
    const graph = readers.gexf(xml);
    expect(graph.getNodeAttributes('person/Q1')).toMatchObject({ color: 'rgb(195,99,1)', shape: 'disc' });
    expect(graph.getEdgeAttributes('edge-1')).toMatchObject({ color: 'rgb(36,84,198)', shape: 'solid', weight: 3 });
    expect(graph.hasNodeAttribute('event/x-1', 'color')).toBe(false);
  });

  it('names its maker, and no day of making', () => {
    expect(xml).toContain('<creator>Dragoman</creator>');
    expect(xml).not.toContain('lastmodifieddate');
  });
});
