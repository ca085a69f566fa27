import { type Clause, wordAt } from './clause.ts';

const DASHES = new Set(['–', '—', '--']);
/** Chunks that may stand between two dashes. */
const LONGEST_INSERTION = 60;

/** "On May 3, a delegation – led by Ann Weru – | visited Accra": where what a dash opens ends; null where no dash stands, or only one. */
export function closingDash(clause: Clause, at: number): number | null {
  return otherDash(clause, at, 1);
}

/** "Ruto – who took office in 2022 – | met": where what a dash closes was opened; null where no dash stands, or only one. */
export function openingDash(clause: Clause, at: number): number | null {
  return otherDash(clause, at, -1);
}

function otherDash(clause: Clause, at: number, step: 1 | -1): number | null {
  const dash = wordAt(clause, at);
  if (!DASHES.has(dash)) return null;
  for (let away = 1; away <= LONGEST_INSERTION; away += 1)
    if (wordAt(clause, at + step * away) === dash) return at + step * away;
  return null;
}
