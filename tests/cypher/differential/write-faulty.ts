import type { Draw } from './draw.ts';

type Fault = (text: string, draw: Draw) => string;

/** Makes a mistake in a query, as people do; most of what comes out is refused. */
export function writeFaulty(text: string, draw: Draw): string {
  return draw.pick(FAULTS)(text, draw);
}

const FAULTS: readonly Fault[] = [
  (text) => text.replace(/\bv1\b(?!.*\bv1\b)/s, 'nobody'),
  (text, draw) => text.replace(/ AS v\d+/, draw.pick(['', ' AS nobody', ' AS v1'])),
  (text) => text.replace(/\bRETURN\b/, 'RETURN count(count(*)) AS c,'),
  (text) => text.replace(/\bWHERE\b/, 'WHERE count(*) > 1 AND'),
  (text) => text.replace(/\bRETURN\b/, 'RETURN unheardOf(1) AS u,'),
  (text) => text.replace(/\bRETURN\b/, 'WITH * RETURN'),
  (text) => `${text} LIMIT -1`,
  (text) => `${text} SKIP 1.5`,
  (text) => `${text} ORDER BY nobody`,
  (text) => `${text} RETURN 1`,
  (text) => text.replace(/\(/, '(('),
  (text) => text.replace(/\)(?!.*\))/s, ''),
  (text) => text.replace(/\bRETURN\b/, 'RETURN 1 / 0 AS d,'),
  (text) => text.replace(/\bRETURN\b/, "RETURN date('2023-02-30') AS d,"),
  (text) => text.replace(/\bRETURN\b/, 'RETURN toInteger([1]) AS d,'),
  (text) => text.replace(/\bRETURN\b/, 'RETURN 1 + true AS d,'),
  (text) => text.replace(/\bRETURN\b/, 'RETURN 9223372036854775807 + 1 AS d,'),
  (text) => text.replace(/\bRETURN\b/, 'RETURN $unknown AS d,'),
  (text) => text.replace(/\bRETURN\b/, 'RETURN DISTINCT'),
  (text) => text.replace(/\bMATCH \(v(\d+)/, 'MATCH (v$1)-[v$1'),
  (text) => text.replace(/\bWITH\b/, 'WITH 1 + 1,'),
  (text) => text.replace(/\bMATCH\b/, 'MATCH (x)-[y*1..2]->(x), (x)-[y]->() MATCH'),
  (text, draw) => {
    const words = text.split(' ');
    const at = draw.integer(0, words.length - 1);
    return words.filter((_, index) => index !== at).join(' ');
  },
  (text, draw) => {
    const words = text.split(' ');
    const [one, two] = [draw.integer(0, words.length - 1), draw.integer(0, words.length - 1)];
    return words.map((word, index) => (index === one ? (words[two] ?? '') : word)).join(' ');
  },
];
