import type { CommandName } from '../config/settings-schema.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Session } from './session.ts';

export interface Command {
  readonly name: CommandName;
  readonly summary: string;
  /** How the paths are named in the usage line, or null when it takes none. */
  readonly paths: string | null;
  readonly examples: readonly string[];
  /** What its help says besides the options. */
  details(): Promise<readonly string[]>;
  /** Loads the command's code; the others' stays on disk, which keeps the start fast. */
  load(): Promise<(session: Session) => Promise<ExitCode>>;
}

/** Every command of the tool. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'ingest',
    summary: 'read articles into a graph; what it holds already is skipped',
    paths: '[paths...]',
    examples: [
      'dragoman ingest articles/ --store dragoman.db',
      'dragoman ingest news.jsonl --fields text=body,date=published',
    ],
    details: pathDetails,
    load: async () => (await import('./commands/ingest.ts')).ingest,
  },
  {
    name: 'extract',
    summary: 'print what articles say, one JSON line for each, without a graph',
    paths: '[paths...]',
    examples: [
      'dragoman extract article.txt',
      'dragoman extract news.jsonl --strict > claims.jsonl',
      'dragoman extract --table article.md',
    ],
    details: pathDetails,
    load: async () => (await import('./commands/extract.ts')).extract,
  },
  {
    name: 'view',
    summary: 'show a graph in the browser until Ctrl-C',
    paths: null,
    examples: ['dragoman view --store dragoman.db --open', 'dragoman view --port 0'],
    details: async () => [],
    load: async () => (await import('./commands/view.ts')).view,
  },
  {
    name: 'query',
    summary: 'answer a question in Cypher; nothing is changed',
    paths: '[query]',
    examples: [
      `dragoman query "MATCH (a:Person)-[r:MET_WITH]-(b:Person) RETURN a.name, b.name, r.date LIMIT 10"`,
      `dragoman query 'MATCH (p:Person {name: $name})-[r]-(x:Entity) RETURN p, r, x' --param name="Xi Jinping" --format gexf --out xi.gexf`,
      'dragoman query --file question.cypher --format csv --out answer.csv',
    ],
    details: queryDetails,
    load: async () => (await import('./commands/query.ts')).query,
  },
  {
    name: 'export',
    summary: 'write a graph for another program',
    paths: null,
    examples: [
      'dragoman export --format gexf --out graph.gexf',
      'dragoman export --format csv --out graph',
      'dragoman export --format neo4j-admin --out graph && sh graph.import.sh',
    ],
    details: formatDetails,
    load: async () => (await import('./commands/export.ts')).exportGraph,
  },
  {
    name: 'stats',
    summary: 'count what a graph holds',
    paths: null,
    examples: ['dragoman stats --store dragoman.db', 'dragoman stats --json --top 50'],
    details: async () => [],
    load: async () => (await import('./commands/stats.ts')).stats,
  },
  {
    name: 'copy',
    summary: 'copy a graph into another store; interrupted, it goes on where it was',
    paths: null,
    examples: [
      'dragoman copy --from dragoman.db --to neo4j://localhost',
      'dragoman copy --from neo4j://localhost --to backup.db',
    ],
    details: async () => [],
    load: async () => (await import('./commands/copy.ts')).copy,
  },
  {
    name: 'doctor',
    summary: 'check the installation and the store; changes nothing',
    paths: null,
    examples: ['dragoman doctor', 'dragoman doctor --store neo4j://localhost'],
    details: async () => [],
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
];

async function pathDetails(): Promise<readonly string[]> {
  const { READERS } = await import('../ingest/index.ts');
  const formats = READERS.filter(({ endings }) => endings.length > 0).map(
    ({ name, endings }) => `${name} (${endings.join(', ')})`,
  );
  return [
    'Paths:',
    '  files, folders, or - for standard input',
    `  formats: ${formats.join(', ')}; each also with .gz`,
  ];
}

async function queryDetails(): Promise<readonly string[]> {
  const { answerFormats, graphFormats } = await import('./answer/answer-formats.ts');
  return [
    'Query:',
    '  read-only Cypher 5 (docs/cypher.md), here, in the file of --file, or on standard input',
    '',
    ...formatLines([...answerFormats, ...graphFormats]),
    '  Formats of graphs take the entities, edges and paths of the answer.',
  ];
}

async function formatDetails(): Promise<readonly string[]> {
  const { EXPORTERS } = await import('../pipeline/exporters.ts');
  return formatLines(EXPORTERS);
}

interface Described {
  readonly name: string;
  readonly description: string;
}

function formatLines(formats: readonly Described[]): readonly string[] {
  const width = Math.max(...formats.map(({ name }) => name.length));
  return ['Formats:', ...formats.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`)];
}
