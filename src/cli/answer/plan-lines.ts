import type { PlanDescription } from '../../cypher/plan/describe-plan.ts';
import { printable } from '../printable.ts';
import { cutToWidth, displayWidth } from './display-width.ts';

/** A plan as a tree, the last step first: what is done, rows expected, and after PROFILE rows and milliseconds. */
export function planLines(plan: PlanDescription, columns: number | null): readonly string[] {
  const steps = [...stepsOf(plan, 0)];
  const isProfile = plan.rows !== null;
  const heading = ['step', 'expected', ...(isProfile ? ['rows', 'ms'] : [])];
  const rows = [heading, ...steps.map((step) => numbersOf(step, isProfile))];
  const widths = heading.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const details = ['', ...steps.map(({ plan: { detail } }) => detail)];
  return rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const blank = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
      return column === 0 ? cell + blank : blank + cell;
    });
    const text = printable([...cells, details[index] ?? ''].join('  ')).trimEnd();
    return columns === null ? text : cutToWidth(text, columns);
  });
}

interface Step {
  readonly plan: PlanDescription;
  readonly depth: number;
}

function* stepsOf(plan: PlanDescription, depth: number): Iterable<Step> {
  yield { plan, depth };
  // One source goes straight on below; only where rows come together the tree needs room.
  const isJoin = plan.sources.length > 1;
  for (const source of plan.sources) yield* stepsOf(source, isJoin ? depth + 1 : depth);
}

function numbersOf({ plan, depth }: Step, isProfile: boolean): readonly string[] {
  const { name, estimate, rows, timeMs } = plan;
  const counted = isProfile ? [String(rows ?? 0), (timeMs ?? 0).toFixed(1)] : [];
  return ['  '.repeat(depth) + name, String(estimate), ...counted];
}
