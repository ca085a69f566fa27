import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_SELECTION } from '../../viewer/data/permalink.ts';
import {
  connecting,
  followAddress,
  graph,
  hidden,
  isFiltered,
  loadGraph,
  narrowed,
  resetFilters,
  select,
  selection,
  showOnly,
  toggleFacet,
  visible,
  widenAround,
} from '../../viewer/state.ts';
import { type EdgeLine, makeColumns } from './make-model.ts';

const NAMES = {
  'person/meloni': 'Giorgia Meloni',
  'person/rama': 'Edi Rama',
  'country/AL': 'Albania',
  'country/IT': 'Italy',
  'organisation/EU': 'European Union',
};
const EDGES: readonly EdgeLine[] = [
  ['person/meloni', 'person/rama'],
  ['person/meloni', 'country/AL', { relation: 'VISITED', modality: 'planned' }],
  ['person/rama', 'country/IT', { relation: 'VISITED' }],
];
const columns = makeColumns({ names: NAMES, edges: EDGES });

let answers: (() => Promise<Response>)[] = [];
const json =
  (body: unknown, status = 200) =>
  async () =>
    new Response(JSON.stringify(body), { status });

beforeEach(() => {
  answers = [];
  vi.stubGlobal('fetch', async () => (await answers.shift()?.()) ?? Promise.reject(new TypeError('Failed to fetch')));
  graph.value = { kind: 'loading' };
  selection.value = NO_SELECTION;
  resetFilters();
});
afterEach(() => vi.unstubAllGlobals());

describe('loading the graph', () => {
  it('is loading until the server has answered, then ready', async () => {
    answers.push(json(columns));
    const done = loadGraph();
    expect(graph.value).toEqual({ kind: 'loading' });
    await done;
    expect(graph.value).toMatchObject({ kind: 'ready' });
    expect([visible.value.nodes.size, visible.value.edges]).toEqual([5, 3]);
  });

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), /does not answer/, /dragoman view/],
    ['the answer is no JSON', async () => new Response('<html>', { status: 200 }), /no JSON \(200\)/, /Try again/],
    ['the answer is cut off', async () => new Response('{"counts":', { status: 200 }), /no JSON \(200\)/, /Try again/],
    ['the answer is empty', async () => new Response('', { status: 502 }), /no JSON \(502\)/, /Try again/],
    ['a proxy answers without words', json({}, 503), /answered 503/, /Try again/],
    ['the server says why', json({ code: 'bug', message: 'Told.', hint: 'Do this.' }, 500), /^Told\.$/, /^Do this\.$/],
    ['a foreign host is refused', json({ message: 'Not this name.' }, 403), /Not this name/, /Try again/],
  ])('fails with a message and a hint when %s', async (_case, answer, message, hint) => {
    answers.push(answer);
    await loadGraph();
    expect(graph.value).toEqual({
      kind: 'failed',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
    expect([visible.value.nodes.size, visible.value.edges]).toEqual([0, 0]);
  });

  it('can be tried again after a failure', async () => {
    answers.push(json({}, 500), json(columns));
    await loadGraph();
    await loadGraph();
    expect(graph.value.kind).toBe('ready');
  });

  it('hides what is less sure when some is sure, and says that a filter is on', async () => {
    const [first, ...rest] = EDGES;
    if (first === undefined) throw new Error('the graph has no edge');
    const doubtful = rest.map(([source, target, more]): EdgeLine => [source, target, { ...more, confidence: 0.4 }]);
    answers.push(json(makeColumns({ names: NAMES, edges: [first, ...doubtful], shown: 0.7 })));
    await loadGraph();
    expect([visible.value.edges, isFiltered.value]).toEqual([1, true]);
    resetFilters();
    expect([visible.value.edges, isFiltered.value]).toEqual([3, false]);
  });

  it('shows what it is narrowed to however sure that is, and forgets it with the filters', async () => {
    const [first, second, third] = EDGES;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('the graph has three edges');
    const doubtful: EdgeLine = [second[0], second[1], { ...second[2], id: 'doubtful', confidence: 0.4 }];
    answers.push(json(makeColumns({ names: NAMES, edges: [first, doubtful, third], shown: 0.7 })));
    await loadGraph();
    narrowed.value = new Set(['doubtful']);
    expect([[...visible.value.nodes].sort(), visible.value.edges]).toEqual([['country/AL', 'person/meloni'], 1]);
    toggleFacet('kind', 'Country');
    expect(visible.value.edges).toBe(0);
    resetFilters();
    expect([visible.value.edges, isFiltered.value]).toEqual([3, false]);
  });

  it('forgets the filters of the graph before', async () => {
    answers.push(json(columns), json(columns));
    await loadGraph();
    toggleFacet('kind', 'Person');
    await loadGraph();
    expect(isFiltered.value).toBe(false);
  });
});

describe('filters', () => {
  beforeEach(async () => {
    answers.push(json(columns));
    await loadGraph();
  });

  const shownNodes = () => [...visible.value.nodes].sort();

  it('switch one value off and on again', () => {
    toggleFacet('relation', 'VISITED');
    expect(shownNodes()).toEqual(['organisation/EU', 'person/meloni', 'person/rama']);
    toggleFacet('relation', 'VISITED');
    expect(visible.value.edges).toBe(3);
  });

  it('of several facets hold together', () => {
    toggleFacet('modality', 'planned');
    toggleFacet('relation', 'MET_WITH');
    expect([...visible.value.bundles]).toHaveLength(1);
    expect(shownNodes()).toEqual(['country/IT', 'organisation/EU', 'person/rama']);
  });

  it('leave one value only, whatever was off before', () => {
    toggleFacet('modality', 'happened');
    showOnly('modality', 'planned', ['happened', 'planned']);
    expect(hidden.value.modality).toEqual(new Set(['happened']));
    showOnly('modality', 'happened', ['happened', 'planned']);
    expect(hidden.value.modality).toEqual(new Set(['planned']));
  });

  it('leave what is tied to nothing in the picture unless its kind is off', () => {
    toggleFacet('relation', 'MET_WITH');
    toggleFacet('relation', 'VISITED');
    expect(shownNodes()).toEqual(['organisation/EU']);
    toggleFacet('kind', 'Organisation');
    expect(shownNodes()).toEqual([]);
  });

  it('keep the values of one facet when another changes', () => {
    toggleFacet('kind', 'Country');
    showOnly('relation', 'MET_WITH', ['MET_WITH', 'VISITED']);
    expect(hidden.value).toMatchObject({ kind: new Set(['Country']), relation: new Set(['VISITED']) });
  });
});

describe('looking for a connection', () => {
  beforeEach(() => {
    vi.stubGlobal('window', { location: { hash: '', pathname: '/', search: '' }, history: { pushState: () => {} } });
  });

  it('takes the next entity that is chosen for its other end, once', () => {
    connecting.value = 'person/rama';
    select({ kind: 'node', id: 'person/meloni' });
    expect(selection.value).toEqual({ kind: 'path', from: 'person/rama', to: 'person/meloni' });
    select({ kind: 'node', id: 'country/IT' });
    expect(selection.value).toEqual({ kind: 'node', id: 'country/IT' });
  });

  it.each([
    ['the same entity', { kind: 'node', id: 'person/rama' }],
    ['a relation', { kind: 'edge', id: 'e' }],
    ['nothing', { kind: 'none' }],
  ] as const)('is given up by choosing %s', (_title, chosen) => {
    connecting.value = 'person/rama';
    select(chosen);
    expect([selection.value, connecting.value]).toEqual([chosen, null]);
  });
});

describe('a graph that was too large to be sent whole', () => {
  const part = { ...columns, whole: false };

  it('grows by the neighbours of an entity, asked for once', async () => {
    const more = makeColumns({
      names: { ...NAMES, 'country/DE': 'Germany' },
      edges: [['person/meloni', 'country/DE', { id: 'new' }]],
    });
    answers.push(json(part), json(more));
    await loadGraph();
    await widenAround('person/meloni');
    await widenAround('person/meloni');
    expect(visible.value.edges).toBe(4);
    expect(answers).toEqual([]);
  });

  it('stays as it is when the server does not answer, or has nothing to add', async () => {
    answers.push(json(part), json({ code: 'bug' }, 500), json(part));
    await loadGraph();
    const before = graph.value;
    await widenAround('person/meloni');
    await widenAround('person/rama');
    expect(graph.value).toBe(before);
  });

  it('is not asked for when all of it is here', async () => {
    answers.push(json(columns), json(part));
    await loadGraph();
    await widenAround('person/meloni');
    expect(answers).toHaveLength(1);
  });
});

describe('the address', () => {
  const openAt = (hash: string) => {
    const listeners = new Map<string, () => void>();
    const location = { hash, pathname: '/viewer/', search: '?store=a' };
    const pushed: string[] = [];
    const history = {
      pushState: (_state: unknown, _title: string, url: string) => {
        pushed.push(url);
        location.hash = url.startsWith('#') ? url : '';
      },
    };
    const addEventListener = (event: string, listener: () => void) => listeners.set(event, listener);
    vi.stubGlobal('window', { location, history, addEventListener });
    followAddress();
    return { location, pushed, fire: (event: 'popstate' | 'hashchange') => listeners.get(event)?.() };
  };

  it('selects what a permalink names', () => {
    openAt('#node=organisation%2FEU');
    expect(selection.value).toEqual({ kind: 'node', id: 'organisation/EU' });
  });

  it('takes what is selected, and loses its hash alone when nothing is', () => {
    const { pushed } = openAt('');
    select({ kind: 'node', id: 'country/AL' });
    select({ kind: 'edge', id: 'edge/0' });
    select(NO_SELECTION);
    expect(pushed).toEqual(['#node=country%2FAL', '#edge=edge%2F0', '/viewer/?store=a']);
  });

  it('gets no second entry for the same selection', () => {
    const { pushed } = openAt('#node=country%2FAL');
    select({ kind: 'node', id: 'country/AL' });
    expect(pushed).toEqual([]);
  });

  it.each(['popstate', 'hashchange'] as const)('is followed on %s', (event) => {
    const { location, fire } = openAt('#node=country%2FAL');
    location.hash = '#edge=edge%2F2';
    fire(event);
    expect(selection.value).toEqual({ kind: 'edge', id: 'edge/2' });
    location.hash = '';
    fire(event);
    expect(selection.value).toEqual(NO_SELECTION);
  });

  it.each(['country/AL', 'a&node=b', '#', '100 %', 'ä +', '<script>', '習近平', '../../etc'])(
    'carries the id "%s" and gives it back',
    (id) => {
      const { pushed, location, fire } = openAt('');
      select({ kind: 'node', id });
      selection.value = NO_SELECTION;
      location.hash = pushed[0] ?? '';
      fire('hashchange');
      expect(selection.value).toEqual({ kind: 'node', id });
    },
  );
});
