import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINES } from './engines.ts';
import { INSTALL_GRAFEO, isGrafeoInstalled } from './grafeo.ts';
import { makeGraph } from './make-graph.ts';
import { BENCH_QUERIES } from './queries.ts';
import { LIMIT_MS, measureRunaways, type Runaway } from './runaways.ts';

interface Measured {
  readonly loadMs: number;
  /** Peak resident memory of the process, with what makes the graph, in megabytes. */
  readonly rssMb: number;
  readonly queries: readonly { readonly ms: number; readonly rows: unknown }[];
  /** Null for an engine without limits. */
  readonly runaways: readonly Runaway[] | null;
}

const LEAST_RUNS = 7;
const MOST_RUNS = 300;
/** Quick queries run until so many milliseconds are over, so that both engines are warm. */
const ENOUGH_MS = 500;

/**
 * Prints load time, memory and the median time of each query on 100,000 nodes and 1,000,000 relationships, ours beside
 * Grafeo's: each engine in a process of its own, answers compared; and how soon runaway queries stop, which is all that
 * `runaways` asks for. npx tsx bench/cypher/run-bench.ts [ENGINE|runaways]
 */
async function runBench(only: string | undefined): Promise<void> {
  if (only === 'runaways') printRunaways(await runawaysOf('dragoman'));
  else if (only !== undefined) console.log(JSON.stringify(await measureEngine(only)));
  else printTable(measureInProcess('dragoman'), (await isGrafeoInstalled()) ? measureInProcess('grafeo') : null);
}

async function runawaysOf(name: string): Promise<readonly Runaway[] | null> {
  const { stop } = (await ENGINES[name]?.load(makeGraph(100_000, 1_000_000))) ?? { stop: null };
  return stop === null ? null : await measureRunaways(stop);
}

async function measureEngine(name: string): Promise<Measured> {
  const engine = ENGINES[name];
  if (engine === undefined) throw new RangeError(`no engine ${name}`);
  const began = performance.now();
  const { answer, stop } = await engine.load(makeGraph(100_000, 1_000_000));
  const loadMs = performance.now() - began;
  const queries = [];
  for (const { text } of BENCH_QUERIES) {
    const times: number[] = [];
    let rows: unknown = null;
    const until = performance.now() + ENOUGH_MS;
    while (times.length < LEAST_RUNS || (times.length < MOST_RUNS && performance.now() < until)) {
      const start = performance.now();
      rows = await answer(text);
      times.push(performance.now() - start);
    }
    queries.push({ ms: times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0, rows });
  }
  const rssMb = process.resourceUsage().maxRSS / 1_000;
  return { loadMs, rssMb, queries, runaways: stop === null ? null : await measureRunaways(stop) };
}

function measureInProcess(name: string): Measured {
  const args = ['--import', import.meta.resolve('tsx'), fileURLToPath(import.meta.url), name];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

function printTable(ours: Measured, theirs: Measured | null): void {
  if (theirs === null) console.log(`Grafeo is not installed, so nothing is compared. ${INSTALL_GRAFEO}`);
  console.log(`${''.padEnd(24)}  ${'dragoman'.padStart(10)}  ${'grafeo'.padStart(10)}      ratio`);
  printLine('load', [ours.loadMs, theirs?.loadMs], 'ms');
  printLine('peak RSS', [ours.rssMb, theirs?.rssMb], 'MB');
  let faster = 0;
  for (const [index, { name }] of BENCH_QUERIES.entries()) {
    const [mine, other] = [ours.queries[index], theirs?.queries[index]];
    if (mine === undefined) continue;
    printLine(name, [mine.ms, other?.ms], 'ms');
    if (other === undefined) continue;
    if (mine.ms <= other.ms) faster += 1;
    const [left, right] = [JSON.stringify(mine.rows), JSON.stringify(other.rows)];
    if (left !== right) console.log(`  answers differ: ${left.slice(0, 200)} and ${right.slice(0, 200)}`);
  }
  printRunaways(ours.runaways);
  if (theirs !== null) console.log(`at least as fast on ${faster} of ${BENCH_QUERIES.length} queries`);
}

function printRunaways(runaways: readonly Runaway[] | null): void {
  if (runaways === null) return;
  console.log('late ms  blocked ms  runaway query');
  for (const { text, lateMs, blockedMs } of runaways) {
    console.log([lateMs.toFixed(0).padStart(7), blockedMs.toFixed(0).padStart(10), text].join('  '));
  }
  const worst = (pick: (one: Runaway) => number) => Math.max(...runaways.map(pick)).toFixed(0);
  console.log(
    `${runaways.length} runaway queries with a limit of ${LIMIT_MS} ms: stopped at most ${worst((one) => one.lateMs)} ms ` +
      `after it, event loop blocked for at most ${worst((one) => one.blockedMs)} ms`,
  );
}

function printLine(name: string, [mine, other]: readonly [number, number | undefined], unit: string): void {
  const cells = [mine.toFixed(1), other?.toFixed(1) ?? '-'].map((cell) => cell.padStart(10));
  console.log([name.padEnd(24), ...cells, unit, other === undefined ? '-' : (mine / other).toFixed(2)].join('  '));
}

await runBench(process.argv[2]);
