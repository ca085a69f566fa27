/** The tables of `seeds/gazetteers` and their columns, in order; the header line of a file says which table it is. */
export const TABLES = {
  countries: [
    'id',
    'kind',
    'name',
    'aliases',
    'adjectives',
    'capitals',
    'metonyms',
    'wikidata',
    'from',
    'to',
    'sources',
  ],
  organisations: [
    'id',
    'name',
    'acronyms',
    'aliases',
    'kind',
    'country',
    'ambiguous',
    'wikidata',
    'members',
    'sources',
  ],
  persons: ['id', 'name', 'aliases', 'sources'],
  offices: ['person', 'office', 'kind', 'represents', 'from', 'to', 'end', 'sources'],
  places: ['id', 'name', 'aliases', 'country', 'population', 'capital', 'sources'],
  titles: ['title', 'kind', 'sources'],
  'given-names': ['name', 'sources'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TableName = keyof typeof TABLES;

/** One line of a table: its cells by column, and where it stands. */
export interface Row {
  readonly cells: readonly string[];
  /** `file:line`. */
  readonly where: string;
}

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The cell of a column that the table is known to have. */
export function cell(table: TableName, row: Row, column: string): string {
  return row.cells[(TABLES[table] as readonly string[]).indexOf(column)] ?? '';
}

/** The parts of a list cell. */
export function list(text: string): readonly string[] {
  return text === '' ? [] : text.split('|');
}
