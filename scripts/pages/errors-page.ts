import { HINTS } from '../../src/errors.ts';
import { INGEST_REMEDIES } from '../../src/ingest/input-issue.ts';

/** `docs/errors.md`, made from the tables of codes. */
export function errorsPage(): string {
  const parts = [
    INTRODUCTION,
    ERRORS,
    table(['code', 'what to do'], HINTS),
    INPUT,
    table(['code', 'what becomes of the input, and what to do'], INGEST_REMEDIES),
    EXTRACTION,
    table(['code', 'what it means'], EXTRACTION_ISSUES),
    MODEL,
    table(['code', 'what it means'], MODEL_ISSUES),
    GRAPH,
    table(['code', 'what it means'], GRAPH_ISSUES),
    API,
    table(['code', 'what it means'], API_ERRORS),
  ];
  return `${parts.join('\n\n')}\n`;
}

const INTRODUCTION = `# Errors and issues

<!-- Made by \`npm run docs\` from the tables of codes in the source. Edit scripts/pages/errors-page.ts and there. -->

The codes are stable: a program may rely on them (\`--json\` prints them).`;

const ERRORS = `## Errors

The command, a setting or a file has to be put right first. Nothing is written half. Exit code 2; \`bad-delta\` is a bug
and ends with 1.`;

const INPUT = `## Issues of the input

The rest of the input goes on. Exit code 3 with \`--strict\`, else 0. A \`duplicate-article\` is counted by \`ingest\` as a
duplicate, not as an issue.`;

const EXTRACTION = `## Issues of the extraction

A claim that the schema does not allow is dropped; the article is kept.`;

const EXTRACTION_ISSUES = {
  'article-failed':
    'the extraction of this article met a bug of ours; the article is left out and read again next time',
  'unknown-relation': 'the schema has no such relation',
  'unknown-entity': 'a party, the place or the speaker of the claim is no entity of the article',
  'same-party': 'an entity stands in a relation to itself',
  'wrong-kind': 'the relation does not join entities of these kinds',
  'bad-modality': 'the modality is not happened, planned, denied or possible',
  'bad-date': 'the date is no day, month, year or span',
  'unknown-attribute': 'the relation has no such attribute',
  'bad-attribute': 'the attribute of the relation does not take this value',
  'bad-confidence': 'the confidence is not between 0 and 1',
  'bad-evidence': 'the offsets do not fit the quote, or the extractor is not named',
} as const;

const MODEL = `## Issues of a language model

With \`--extractor llm\` or \`vote\` only ([llm.md](llm.md)). A claim of the model that fails one of the checks above is dropped
under its code.`;

const MODEL_ISSUES = {
  'llm-bad-claim': 'a claim has not the form that was asked for, or there are too many of them; it is dropped',
  'llm-quote': 'the passage that should prove the claim does not stand in the article; the claim is dropped',
  'llm-party': 'the article names no such party; the claim is dropped',
  'llm-attribute': 'an attribute is neither a listed value nor words of the article; the claim is kept without it',
  'llm-failed': 'the model gave no usable answer, also when asked again; the rules alone read the article',
  'llm-stopped': 'so many articles in a row got no answer that the rules alone read the rest of the run',
  'llm-budget': 'the tokens of `--llm-budget` are used up; the rules alone read the rest of the run',
  'llm-too-long': 'the article is too long to be sent; the rules alone read it',
  'llm-cache': 'the answer could not be kept; another run will ask and pay for it again',
} as const;

const GRAPH = `## Faults of a change of the graph

They stand in the message of \`bad-delta\`, beside those above: the change is refused whole.`;

const GRAPH_ISSUES = {
  'bad-id': 'an id is empty or does not begin with the kind of its entity',
  'bad-name': 'an entity has no name',
  'repeated-id': 'an id stands twice in one change',
  'unknown-id': 'something refers to an id that is neither in the change nor in the graph',
  'unknown-kind': 'the schema has no such kind of entity or event',
  'no-evidence': 'an event or edge rests on no claim',
  'wrong-order': 'the parties of an undirected event or edge are not sorted',
  'wrong-direction': 'an edge is directed and its relation is not, or the other way round',
} as const;

const API = `## Answers of the viewer's server

JSON with \`code\`, \`message\` and \`hint\`. A query that is at fault or too much gets the codes of the command (400), with \`span\`, the offsets of the
fault, where they are known; a store that is gone gets those of the store (503).`;

const API_ERRORS = {
  'not-found': 'nothing is at this address, or the graph has no such entity or edge (404)',
  'foreign-host': 'the server was asked for under a name that `--host` and `--allow-host` do not give (403)',
  'read-only': 'only GET is answered, and POST for queries (405)',
  'no-json': 'a query came under another type than `application/json` (415)',
  'too-long': 'a query with its parameters has more than 100,000 bytes (413)',
  bug: 'the answer could not be made; the terminal that runs the server says more (500)',
} as const;

function table(heading: readonly [string, string], rows: Readonly<Record<string, string>>): string {
  const lines = Object.entries(rows).map(([code, text]) => `| \`${code}\` | ${text.replaceAll('|', '\\|')} |`);
  return [`| ${heading.join(' | ')} |`, '| --- | --- |', ...lines].join('\n');
}
