import { cpus, loadavg, totalmem } from 'node:os';
import type { Issue } from '../src/model/issue.ts';

/** What a run did, for the rates. */
export interface Work {
  readonly articles: number;
  readonly claims: number;
  readonly characters: number;
}

/** Runs the work and prints its rates, its peak memory, the machine and the load before and after. */
export async function measure(name: string, work: () => Promise<Work>): Promise<void> {
  const loadBefore = loadavg();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const { articles, claims, characters } = await work();
  const seconds = (performance.now() - start) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const rows: readonly (readonly [string, string])[] = [
    [
      'articles',
      `${articles}, ${(articles / seconds).toFixed(1)}/s, ${(articles / cpuSeconds).toFixed(1)} per CPU second`,
    ],
    ['claims', `${claims}, ${(claims / seconds).toFixed(1)}/s`],
    [
      'text',
      `${(characters / 1e6).toFixed(2)} million characters, ${(characters / 1e6 / seconds).toFixed(2)} million/s`,
    ],
    ['time', `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s CPU`],
    ['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB resident`],
    [
      'machine',
      `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`,
    ],
    ['load', `${loads(loadBefore)} before, ${loads(loadavg())} after (1, 5, 15 minutes)`],
  ];
  console.log(name);
  for (const [label, text] of rows) console.log(`  ${label.padEnd(12)} ${text}`);
}

function loads(averages: readonly number[]): string {
  return averages.map((average) => average.toFixed(1)).join(' ');
}

/** Prints how many issues there were of each code, and the articles that failed, which are bugs. */
export function printIssues(issues: readonly Issue[]): void {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  const words = [...counts].map(([code, count]) => `${count} ${code}`);
  console.log(`  ${'issues'.padEnd(12)} ${words.length === 0 ? 'none' : words.join(', ')}`);
  for (const { code, message, where } of issues) {
    if (code === 'article-failed') console.log(`  ${code}: ${message} (${where})`);
  }
}
