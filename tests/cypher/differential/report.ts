import type { Comparison } from './run-differential.ts';
import { writeLiteral } from './write-literal.ts';

/** A difference in full: the query, its parameters, and what both say. */
export function describeDifference({ query, seed, ours, theirs }: Comparison): string {
  const parameters = [...query.parameters].map(([name, value]) => `$${name} = ${writeLiteral(value)}`);
  const say = ({ rows, message }: Comparison['ours']): string =>
    rows === null ? message : `${rows.length} rows ${JSON.stringify(rows).slice(0, 1_200)}`;
  return [`--- seed ${seed}`, query.text, ...parameters, `ours:  ${say(ours)}`, `Neo4j: ${say(theirs)}`].join('\n');
}

/** How many queries came out how. */
export function summaryOf(compared: readonly Comparison[]): string {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { outcome, reason, ours } of compared) {
    add(outcome === 'known' ? `known (${reason})` : outcome);
    if (outcome === 'same rows' && ours.rows?.length === 0) add('of them without rows');
  }
  return `${compared.length} queries: ${[...counts].map(([key, count]) => `${count} ${key}`).join(', ')}`;
}
