import { runTck, type TckResult } from './run-tck.ts';
import { findTck } from './tck-folder.ts';

/** Prints one line per group and a total; with `--list` each scenario that does not pass, with `--why` the reason too. */
function printTck(args: readonly string[]): void {
  const folder = findTck();
  if (folder === null) {
    process.exitCode = 2;
    return;
  }
  const beginning = args.find((one) => !one.startsWith('--')) ?? '';
  const results = [...runTck(folder, beginning)];
  for (const { title, outcome } of results) {
    if (!('why' in outcome)) continue;
    if (args.includes('--list')) console.log(`${outcome.kind} | ${title}`);
    if (args.includes('--why'))
      console.log(`${outcome.kind} | ${title}\n    ${outcome.why.slice(0, 600).replaceAll('\n', '\n    ')}`);
  }
  const groups = groupsOf(results);
  for (const [group, members] of groups) console.log(lineOf(group, members));
  console.log(lineOf('TOTAL', results));
  const temporal = results.filter((one) => one.group.endsWith('/temporal'));
  console.log(lineOf('temporal alone', temporal));
}

function groupsOf(results: readonly TckResult[]): ReadonlyMap<string, readonly TckResult[]> {
  const groups = new Map<string, TckResult[]>();
  for (const result of results) groups.set(result.group, [...(groups.get(result.group) ?? []), result]);
  return groups;
}

function lineOf(name: string, results: readonly TckResult[]): string {
  const read = results.filter((one) => one.outcome.kind !== 'skipped');
  const count = (raises: boolean): string => {
    const members = read.filter((one) => one.mustRaise === raises);
    return `${members.filter((one) => one.outcome.kind === 'passed').length}/${members.length}`;
  };
  const kinds = ['wrong', 'raised', 'missed', 'crashed'].map(
    (kind) => `${kind} ${read.filter((one) => one.outcome.kind === kind).length}`,
  );
  return `${name.padEnd(36)} positive ${count(false).padStart(9)}  must raise ${count(true).padStart(7)}  ${kinds.join(', ')}`;
}

printTck(process.argv.slice(2));
