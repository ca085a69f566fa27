import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openArticleReader } from '../src/pipeline/article-reader.ts';
import { componentTable, scoreComponents } from './evaluation/component-sets.ts';
import { errorTables } from './evaluation/error-table.ts';
import { peerTable } from './evaluation/peers.ts';
import { scoreSet } from './evaluation/score-set.ts';
import { markdownTable, type StoredRun, scoreTable, toStoredRun } from './evaluation/score-table.ts';

const SHARED = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const STORED = new URL('../docs/evaluation.json', import.meta.url);
const PAGE = new URL('../docs/evaluation.md', import.meta.url);

const USAGE = `npm run evaluate [-- --set NAME] [--errors FILE] [--write]
  --set     dev (default) or train: a folder of annotated articles in ../shared/eval
  --errors  print what was wrong, article by article
  --why     count why claims were missed or wrong, and recall by the distance of their parties
  --parts   score the sets of single tasks too (participants, persons, actors, class of event)
  --write   keep this run in docs/evaluation.json and in the tables of docs/evaluation.md`;

type Runs = Readonly<Record<string, StoredRun>>;

/** Extracts a set of annotated articles, scores it and prints the table; 2 when the annotations are not there. */
async function evaluate(): Promise<number> {
  const { set, errors, why, parts, write, help } = parseArgs({
    options: {
      set: { type: 'string', default: 'dev' },
      errors: { type: 'boolean', default: false },
      why: { type: 'boolean', default: false },
      parts: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
  if (help) return say(USAGE, 0);
  const folder = join(SHARED, set);
  if (!existsSync(join(folder, 'gold'))) {
    return say(
      `No annotated articles in ${folder}: they are not part of this repository, and without them nothing can be scored.`,
      2,
    );
  }
  const wrong = errors ? join(tmpdir(), `dragoman-errors-${process.pid}.txt`) : null;
  const { documents, report, predictions, issues } = await scoreSet(folder, { scorer: SHARED, errors: wrong });
  for (const { code, message, where } of issues) console.error(`issue: ${code}: ${message} (${where})`);
  const runs = storedRuns();
  const run = toStoredRun(documents, report);
  console.log(scoreTable(run, runs[set] ?? null));
  console.log(`\nextracted articles: ${predictions}`);
  if (set === 'dev') console.log(`\nbeside others on the same articles\n${peerTable(run)}`);
  const reasons = why ? errorTables(folder, predictions) : null;
  if (reasons !== null) console.log(`\n${reasons}`);
  if (wrong !== null) console.log(`\n${readFileSync(wrong, 'utf8')}`);
  if (parts) console.log(`\n${partsTable()}`);
  if (write) {
    keep({ ...runs, [set]: run });
    if (reasons !== null) putInPage('errors', reasons);
  }
  return 0;
}

function partsTable(): string {
  return componentTable(scoreComponents(join(SHARED, 'sets'), openArticleReader({ extraGazetteers: [] })));
}

function say(text: string, exit: number): number {
  console.log(text);
  return exit;
}

function storedRuns(): Runs {
  return existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : {};
}

function keep(runs: Runs): void {
  writeFileSync(STORED, `${JSON.stringify(runs, null, 2)}\n`);
  putInPage('table', markdownTable(runs));
}

/** Puts a text between `<!-- mark -->` and `<!-- /mark -->` of docs/evaluation.md. */
function putInPage(mark: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [open, close] = [`<!-- ${mark} -->\n`, `<!-- /${mark} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new RangeError(`docs/evaluation.md has no ${open.trim()} … ${close}`);
  writeFileSync(PAGE, `${page.slice(0, from + open.length)}\n${text}\n${page.slice(to)}`);
}

process.exitCode = await evaluate();
