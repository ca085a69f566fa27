/** Stable codes of set-up errors; each has a remedy in `HINTS` and a line in `docs/errors.md`. */
export type ErrorCode =
  | 'bad-flag'
  | 'bad-setting'
  | 'no-input'
  | 'unreadable-input'
  | 'bad-store'
  | 'no-graph'
  | 'store-locked'
  | 'store-too-new'
  | 'no-database'
  | 'wrong-password'
  | 'unknown-database'
  | 'unsupported-server'
  | 'read-only-database'
  | 'duplicate-nodes'
  | 'target-in-use'
  | 'copy-differs'
  | 'bad-schema'
  | 'bad-gazetteer'
  | 'bad-delta'
  | 'no-query'
  | 'bad-query'
  | 'refused-query'
  | 'query-limit'
  | 'unknown-format'
  | 'unwritable-output'
  | 'port-in-use'
  | 'no-llm-key'
  | 'llm-unreachable'
  | 'llm-refused'
  | 'not-built';

/** What to do about each error, in one sentence. */
export const HINTS: Readonly<Record<ErrorCode, string>> = {
  'bad-flag': 'Run the command with --help to see what it takes.',
  'bad-setting': 'Correct the setting that the message names; docs/config.md lists them all.',
  'no-input': 'Give at least one file, folder, or - for standard input.',
  'unreadable-input': 'Check that the path exists and that you may read it.',
  'bad-store':
    'Use memory, a file name that ends in .db, or neo4j://HOST without a password in it; a file that is not a Dragoman graph cannot be opened.',
  'no-graph': 'Make one first, for example with dragoman ingest PATH --store dragoman.db.',
  'store-locked': 'Another process is writing to this graph; wait for it or use another file.',
  'store-too-new': 'The graph was written by a newer Dragoman; update this one.',
  'no-database': 'Start the Neo4j server, or correct the host and port; for a server with TLS use neo4j+s://.',
  'wrong-password':
    'Set DRAGOMAN_NEO4J_USER and DRAGOMAN_NEO4J_PASSWORD, or name a file that holds the password with --neo4j-password-file.',
  'unknown-database': 'Name a database of the server with --neo4j-database; SHOW DATABASES lists them.',
  'unsupported-server': 'Use Neo4j 5.7 or later; for other servers write a file with dragoman export --format cypher.',
  'read-only-database': 'Use a user and a database that may be written to, or only read this graph.',
  'duplicate-nodes': 'Unite or remove the duplicates that the message lists, or use an empty database.',
  'target-in-use': 'Give an empty graph, or a new name, to copy to.',
  'copy-differs': 'Something else changed one of the two graphs; copy again into an empty one.',
  'bad-schema': 'Correct the file in graph-schema that the message names.',
  'bad-gazetteer': 'Correct the line of the gazetteer file that the message names, or leave the file out.',
  'bad-delta': 'This is a bug or a damaged file: the change was refused whole and the graph is as before.',
  'no-query': 'Give the query in quotes, a file with --file, or text on standard input.',
  'bad-query': 'Correct the query; docs/cypher.md says what is spoken and what the graph holds.',
  'refused-query': 'Queries only read: dragoman ingest is what changes a graph.',
  'query-limit': 'Ask for less, for example with LIMIT, or raise --timeout or --max-rows.',
  'unknown-format': 'Choose one of the formats that dragoman export --help or dragoman query --help lists.',
  'unwritable-output': 'Check that the folder exists and that you may write there.',
  'port-in-use': 'Choose another port with --port, or 0 for any free one.',
  'no-llm-key':
    'Set DRAGOMAN_LLM_KEY in the environment (or OPENAI_API_KEY or ANTHROPIC_API_KEY for those two); there is no flag for it.',
  'llm-unreachable':
    'Start the server of the model, or correct --llm-url: it ends before /chat/completions or /messages.',
  'llm-refused': 'Check the key in the environment, the name of the model in --llm-model and the address in --llm-url.',
  'not-built': 'Run npm run build first.',
};

/** A set-up error: bad configuration, schema, store or environment; never bad data. */
export class DragomanError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail: string, options?: { cause?: unknown }) {
    super(detail, options);
    this.name = 'DragomanError';
    this.code = code;
  }
  /** What the user can do about it. */
  get hint(): string {
    return HINTS[this.code];
  }
}
