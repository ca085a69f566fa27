import { z } from 'zod';
import { DEFAULT_READ_OPTIONS } from '../ingest/read-paths.ts';
import { llmSettings } from './llm-settings.ts';

/** The commands of the tool; a setting names those that listen to it. */
export const COMMAND_NAMES = ['ingest', 'extract', 'view', 'query', 'export', 'stats', 'copy', 'doctor'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** What a person has to know of a setting. */
export interface SettingNotes {
  readonly description: string;
  /** As commander reads it: `-q, --quiet` or `--store <target>`. */
  readonly flag: string;
  /** Completes "it takes …". */
  readonly takes: string;
  readonly commands: readonly CommandName[];
}

/** The notes on each setting, beside its type. */
export const settingNotes = z.registry<SettingNotes>();

const GRAPH_READERS: readonly CommandName[] = ['view', 'query', 'export', 'stats'];
const STORE_USERS: readonly CommandName[] = ['ingest', ...GRAPH_READERS, 'copy', 'doctor'];
const ARTICLE_READERS: readonly CommandName[] = ['ingest', 'extract'];
const fieldName = (field: keyof typeof DEFAULT_READ_OPTIONS.fields) =>
  z.string().min(1).default(DEFAULT_READ_OPTIONS.fields[field]);

/** Every setting with its type and default; the only list of them. */
export const settingsSchema = z.strictObject({
  store: z
    .string()
    .min(1)
    .default('dragoman.db')
    .register(settingNotes, {
      description: 'where the graph is kept',
      flag: '--store <target>',
      takes: 'memory, a file name that ends in .db, or neo4j://HOST',
      commands: ['ingest', ...GRAPH_READERS, 'doctor'],
    }),
  neo4jUser: z.string().min(1).default('neo4j').register(settingNotes, {
    description: 'user of a Neo4j; the password is never a flag: DRAGOMAN_NEO4J_PASSWORD, a file, or you are asked',
    flag: '--neo4j-user <name>',
    takes: 'the name of a user',
    commands: STORE_USERS,
  }),
  neo4jPasswordFile: z.string().min(1).nullable().default(null).register(settingNotes, {
    description: 'file whose first line is the password of the Neo4j user',
    flag: '--neo4j-password-file <file>',
    takes: 'a file name',
    commands: STORE_USERS,
  }),
  neo4jDatabase: z.string().min(1).nullable().default(null).register(settingNotes, {
    description: "database of a Neo4j server; the server's own default when not given",
    flag: '--neo4j-database <name>',
    takes: 'the name of a database',
    commands: STORE_USERS,
  }),
  gazetteers: z.array(z.string().min(1)).default([]).register(settingNotes, {
    description: 'facts of your own, in the columns of seeds/gazetteers; may be given again',
    flag: '--gazetteer <file>',
    takes: 'names of tab-separated files',
    commands: ARTICLE_READERS,
  }),
  schema: z.string().min(1).nullable().default(null).register(settingNotes, {
    description: 'a folder to use instead of the graph-schema that comes with Dragoman',
    flag: '--schema <folder>',
    takes: 'the name of a folder',
    commands: COMMAND_NAMES,
  }),
  fields: z
    .strictObject({
      id: fieldName('id'),
      title: fieldName('title'),
      date: fieldName('date'),
      source: fieldName('source'),
      url: fieldName('url'),
      text: fieldName('text'),
    })
    .prefault({})
    .register(settingNotes, {
      description: 'names of the fields of a JSON record, where they are not the usual ones',
      flag: '--fields <names>',
      takes: 'pairs like id=ID,text=body for any of id, title, date, source, url, text',
      commands: ARTICLE_READERS,
    }),
  maxBytes: z.int().min(1_000).max(500_000_000).default(DEFAULT_READ_OPTIONS.maxBytes).register(settingNotes, {
    description: 'longest line, or file read whole, in bytes; a longer one is an issue',
    flag: '--max-bytes <number>',
    takes: 'a whole number from 1000 to 500000000',
    commands: ARTICLE_READERS,
  }),
  batch: z
    .int()
    .min(1)
    .max(1_000)
    .default(50)
    .register(settingNotes, {
      description: 'articles that are stored in one transaction',
      flag: '--batch <number>',
      takes: 'a whole number from 1 to 1000',
      commands: ['ingest'],
    }),
  ...llmSettings(settingNotes),
  from: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(settingNotes, {
      description: 'the graph to copy',
      flag: '--from <target>',
      takes: 'what --store takes',
      commands: ['copy'],
    }),
  to: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(settingNotes, {
      description: 'where to copy it; empty, or left from a copy that was interrupted',
      flag: '--to <target>',
      takes: 'what --store takes',
      commands: ['copy'],
    }),
  table: z
    .boolean()
    .default(false)
    .register(settingNotes, {
      description: 'print the claims for people instead of JSON lines',
      flag: '--table',
      takes: 'true or false',
      commands: ['extract'],
    }),
  port: z
    .int()
    .min(0)
    .max(65_535)
    .default(8420)
    .register(settingNotes, {
      description: 'port to listen on; 0 is any free one',
      flag: '--port <number>',
      takes: 'a whole number from 0 to 65535',
      commands: ['view'],
    }),
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .register(settingNotes, {
      description: 'address to listen on; anything but the loopback address shows the graph to others',
      flag: '--host <address>',
      takes: 'an address of this machine',
      commands: ['view'],
    }),
  allowedHosts: z
    .array(z.string().min(1))
    .default([])
    .register(settingNotes, {
      description: 'a further name under which a browser may ask for the viewer; may be given again',
      flag: '--allow-host <name>',
      takes: 'host names',
      commands: ['view'],
    }),
  open: z
    .boolean()
    .default(false)
    .register(settingNotes, {
      description: 'open the viewer in the default browser',
      flag: '--open',
      takes: 'true or false',
      commands: ['view'],
    }),
  params: z
    .array(z.string().min(1))
    .default([])
    .register(settingNotes, {
      description: 'value of a $parameter: JSON, else text; may be given again',
      flag: '--param <name=value>',
      takes: 'pairs like name=value',
      commands: ['query'],
    }),
  queryFile: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(settingNotes, {
      description: 'file that holds the query',
      flag: '--file <file>',
      takes: 'a file name',
      commands: ['query'],
    }),
  explain: z
    .boolean()
    .default(false)
    .register(settingNotes, {
      description: 'show how the query would be answered, and do not run it',
      flag: '--explain',
      takes: 'true or false',
      commands: ['query'],
    }),
  timeout: z
    .number()
    .min(0.001)
    .max(86_400)
    .default(30)
    .register(settingNotes, {
      description: 'seconds after which a query is given up',
      flag: '--timeout <seconds>',
      takes: 'a number from 0.001 to 86400',
      commands: ['query', 'view'],
    }),
  maxEdges: z
    .int()
    .min(1)
    .max(1_000_000)
    .default(50_000)
    .register(settingNotes, {
      description:
        'edges that the viewer draws at first, the best reported ones; others come with the entity that is chosen',
      flag: '--max-edges <number>',
      takes: 'a whole number from 1 to 1000000',
      commands: ['view'],
    }),
  maxRows: z
    .int()
    .min(1)
    .max(10_000_000)
    .default(100_000)
    .register(settingNotes, {
      description: 'longest answer, in rows; a longer one is an error',
      flag: '--max-rows <number>',
      takes: 'a whole number from 1 to 10000000',
      commands: ['query'],
    }),
  format: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .register(settingNotes, {
      description: 'format of the result (default: table for query, gexf for export)',
      flag: '--format <name>',
      takes: 'the name of a format',
      commands: ['query', 'export'],
    }),
  out: z
    .string()
    .min(1)
    .default('-')
    .register(settingNotes, {
      description: 'file to write; - is standard output; for formats of several files the beginning of their names',
      flag: '-o, --out <file>',
      takes: 'a file name, or -',
      commands: ['query', 'export'],
    }),
  top: z
    .int()
    .min(0)
    .max(1_000)
    .default(10)
    .register(settingNotes, {
      description: 'how many of the best connected entities to list',
      flag: '--top <number>',
      takes: 'a whole number from 0 to 1000',
      commands: ['stats'],
    }),
  strict: z.boolean().default(false).register(settingNotes, {
    description: 'end with exit code 3 when there was an issue',
    flag: '--strict',
    takes: 'true or false',
    commands: ARTICLE_READERS,
  }),
  json: z.boolean().default(false).register(settingNotes, {
    description: 'print results, issues and errors as JSON lines',
    flag: '--json',
    takes: 'true or false',
    commands: COMMAND_NAMES,
  }),
  quiet: z.boolean().default(false).register(settingNotes, {
    description: 'no progress and no issues, only results and errors',
    flag: '-q, --quiet',
    takes: 'true or false',
    commands: COMMAND_NAMES,
  }),
  debug: z.boolean().default(false).register(settingNotes, {
    description: 'show where in the program an error arose',
    flag: '--debug',
    takes: 'true or false',
    commands: COMMAND_NAMES,
  }),
});

/** The settings of one run, complete and checked. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
