import type { Article, ArticleId, TextSpan } from '../../src/model/article.ts';
import type { Claim, ClaimDate, ClaimId } from '../../src/model/claim.ts';
import type { Entity, EntityId, EntityKind } from '../../src/model/entity.ts';
import type { Edge, EdgeId, EventId, GraphView } from '../../src/model/graph.ts';
import type { SampleArticle, SampleClaim, SampleSentence } from './sample-articles.ts';
import { sampleArticles } from './sample-articles.ts';
import { laterArticles } from './sample-articles-later.ts';
import { sampleOntology } from './sample-ontology.ts';

interface SampleGraph {
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly edges: readonly Edge[];
}

/** A graph of about 25 entities and 60 edges, each edge with the sentences of the sample dispatches behind it. */
export function sampleView(): GraphView {
  const read = [...sampleArticles, ...laterArticles].map(readSample);
  const claims = read.flatMap((sample) => sample.claims);
  return viewOf({ entities: ENTITIES, articles: read.map((sample) => sample.article), claims, edges: edgesOf(claims) });
}

/** A graph with nothing in it. */
export function emptyView(): GraphView {
  return viewOf({ entities: [], articles: [], claims: [], edges: [] });
}

/** A GraphView over plain lists. */
export function viewOf(graph: SampleGraph): GraphView {
  const entities = byId(graph.entities);
  const articles = byId(graph.articles);
  const claims = byId(graph.claims);
  const edges = byId(graph.edges);
  return {
    entities: () => entities.values(),
    edges: () => edges.values(),
    events: () => [],
    claims: () => claims.values(),
    articles: () => articles.values(),
    entity: (id) => entities.get(id) ?? null,
    edge: (id) => edges.get(id) ?? null,
    event: () => null,
    claim: (id) => claims.get(id) ?? null,
    article: (id) => articles.get(id) ?? null,
    edgesOf: (id) => [...edges.values()].filter((edge) => edge.source === id || edge.target === id),
    counts: () => ({
      articles: articles.size,
      claims: claims.size,
      entities: entities.size,
      events: edges.size,
      edges: edges.size,
    }),
  };
}

function readSample(sample: SampleArticle): { readonly article: Article; readonly claims: readonly Claim[] } {
  const text = sample.sentences.map((sentence) => sentence.text).join('\n');
  const id = `article-${sample.date}-${sample.title.length}` as ArticleId;
  const { title, date, source, url } = sample;
  const article: Article = { id, givenId: null, title, text, date, source, url, licence: 'CC BY 4.0' };
  const claims = sample.sentences.flatMap((sentence, index) =>
    sentence.claims.map((claim) => readClaim(article, { ...sentence, index }, claim)),
  );
  return { article, claims };
}

function readClaim(article: Article, sentence: SampleSentence & { readonly index: number }, claim: SampleClaim): Claim {
  const [subject, subjectWords, relation, object, objectWords, modality, date, attributes = {}] = claim;
  const start = article.text.indexOf(sentence.text);
  return {
    id: `claim-${article.id}-${subject}-${relation}-${object}` as ClaimId,
    article: article.id,
    relation,
    subject: idOf(subject),
    object: idOf(object),
    modality,
    date: date === null ? null : claimDate(date),
    place: null,
    attributes,
    attribution: null,
    evidence: {
      part: 'body',
      start,
      end: start + sentence.text.length,
      sentence: sentence.index,
      quote: sentence.text,
      subject: spanOf(sentence.text, subjectWords, start),
      object: spanOf(sentence.text, objectWords, start),
      extractor: 'sample',
      version: '1',
    },
    confidence: modality === 'possible' ? 0.6 : 0.9,
  };
}

function spanOf(sentence: string, words: string, offset: number): TextSpan {
  const at = sentence.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in "${sentence}"`);
  return { part: 'body', start: offset + at, end: offset + at + words.length };
}

function claimDate(value: string): ClaimDate {
  if (value.includes('/')) return { value, granularity: 'span' };
  return { value, granularity: value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day' };
}

function edgesOf(claims: readonly Claim[]): readonly Edge[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = [claim.relation, claim.subject, claim.object, claim.modality, claim.date?.value ?? ''].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group, index) => edgeOf(group, index) ?? []);
}

function edgeOf(group: readonly Claim[], index: number): Edge | null {
  const [claim] = group;
  if (claim === undefined) return null;
  const directed = sampleOntology.relations.get(claim.relation)?.directed ?? false;
  const turned = !directed && claim.subject > claim.object;
  const [date = null, end = null] = claim.date?.value.split('/') ?? [];
  return {
    id: `edge/${String(index).padStart(3, '0')}` as EdgeId,
    event: `event-${index}` as EventId,
    relation: claim.relation,
    source: turned ? claim.object : claim.subject,
    target: turned ? claim.subject : claim.object,
    directed,
    date,
    end,
    granularity: claim.date?.granularity ?? null,
    place: null,
    modality: claim.modality,
    disputed: false,
    confidence: claim.confidence,
    sources: new Set(group.map((member) => member.article)).size,
    firstReported: null,
    lastReported: null,
    attributes: claim.attributes,
    claims: group.map((member) => member.id),
  };
}

type EntityRow = readonly [string, EntityKind, string, readonly string[], string | null, string | null];

const ROWS: readonly EntityRow[] = [
  ['BR', 'Country', 'Brazil', ['Federative Republic of Brazil'], 'Q155', null],
  ['CN', 'Country', 'China', ["People's Republic of China", 'PRC'], 'Q148', null],
  ['DE', 'Country', 'Germany', ['Federal Republic of Germany'], 'Q183', null],
  ['FR', 'Country', 'France', ['French Republic'], 'Q142', null],
  ['IN', 'Country', 'India', ['Bharat', 'Republic of India'], 'Q668', null],
  ['JP', 'Country', 'Japan', [], 'Q17', null],
  ['RU', 'Country', 'Russia', ['Russian Federation'], 'Q159', null],
  ['TR', 'Country', 'Türkiye', ['Turkey'], 'Q43', null],
  ['UA', 'Country', 'Ukraine', [], 'Q212', null],
  ['US', 'Country', 'United States', ['USA', 'United States of America'], 'Q30', null],
  ['g20', 'Event', 'G20 New Delhi summit 2023', [], null, null],
  ['g7', 'Event', 'G7 Hiroshima summit 2023', [], null, null],
  ['AU', 'Organisation', 'African Union', ['AU'], 'Q7159', null],
  ['EU', 'Organisation', 'European Union', ['EU'], 'Q458', null],
  ['UN', 'Organisation', 'United Nations', ['UN', 'UNO'], 'Q1065', null],
  ['biden', 'Person', 'Joe Biden', ['Biden', 'Joseph R. Biden'], 'Q6279', 'US'],
  ['blinken', 'Person', 'Antony Blinken', ['Blinken'], null, 'US'],
  ['erdogan', 'Person', 'Recep Tayyip Erdoğan', ['Erdogan'], 'Q39259', 'TR'],
  ['guterres', 'Person', 'António Guterres', ['Guterres'], 'Q311440', null],
  ['jaishankar', 'Person', 'S. Jaishankar', ['Jaishankar', 'Subrahmanyam Jaishankar'], 'not-a-qid', 'IN'],
  ['kishida', 'Person', 'Fumio Kishida', ['Kishida'], null, 'JP'],
  ['lavrov', 'Person', 'Sergey Lavrov', ['Lavrov', 'Sergei Lavrov'], 'Q58217', 'RU'],
  ['lula', 'Person', 'Luiz Inácio Lula da Silva', ['Lula'], 'Q37181', 'BR'],
  ['macron', 'Person', 'Emmanuel Macron', ['Macron'], 'Q3052772', 'FR'],
  ['modi', 'Person', 'Narendra Modi', ['Modi', 'PM Modi'], 'Q1058', 'IN'],
  ['putin', 'Person', 'Vladimir Putin', ['Putin'], 'Q7747', 'RU'],
  ['scholz', 'Person', 'Olaf Scholz', ['Scholz'], 'Q61053', 'DE'],
  ['xi', 'Person', 'Xi Jinping', ['Xi'], 'Q15031', 'CN'],
  ['zelenskyy', 'Person', 'Volodymyr Zelenskyy', ['Zelensky'], 'Q3874799', 'UA'],
];

const ENTITIES: readonly Entity[] = ROWS.map(([key, kind, name, aliases, wikidata, country]) => ({
  id: `${kind.toLowerCase()}/${key}` as EntityId,
  kind,
  name,
  aliases,
  wikidata,
  country: country === null ? null : idOf(country),
}));

function idOf(key: string): EntityId {
  const row = ROWS.find(([name]) => name === key);
  if (row === undefined) throw new Error(`no sample entity ${key}`);
  return `${row[1].toLowerCase()}/${key}` as EntityId;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<Row['id'], Row> {
  return new Map([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => [row.id, row]));
}
