import type { Draw } from '../differential/draw.ts';

/** One of the texts, damaged in one to three places. */
export function mutateText(texts: readonly string[], draw: Draw): string {
  let text = draw.pick(texts);
  for (let times = draw.pick([1, 1, 1, 2, 3]); times > 0; times -= 1) text = draw.pick(MUTATIONS)(text, draw, texts);
  return text.slice(0, MOST);
}

const MOST = 4_000;

type Mutation = (text: string, draw: Draw, texts: readonly string[]) => string;

const MUTATIONS: readonly Mutation[] = [
  // A word for another: what comes out often runs, and means something odd.
  swapWords,
  swapWords,
  swapWords,
  (text, draw) =>
    text.replace(/\b(v\d+|[a-z])\b/, draw.pick(['null', '1', 'v1', 'v2', "'a'", '[1, null]', 'n', '{a: 1}'])),
  (text, draw) =>
    text.replace(
      / (AND|OR|=|<>|<|>|\+|-|\*|\/) /,
      ` ${draw.pick(['AND', 'OR', '=', '<', '+', '-', '*', '/', 'IN', '=~'])} `,
    ),
  (text, draw) => splice(text, place(text, draw), place(text, draw), ''),
  (text, draw) => insert(text, draw, draw.pick(WORDS)),
  (text, draw) => insert(text, draw, ` ${draw.pick(WORDS)} `),
  (text, draw) => insert(text, draw, String.fromCodePoint(draw.integer(0, 0x2ff))),
  (text, draw) => insert(text, draw, draw.pick(NUMBERS)),
  (text, draw) => text.slice(0, place(text, draw)),
  (text, draw) => text.slice(place(text, draw)),
  (text, draw) => insert(text, draw, text.slice(place(text, draw), place(text, draw))),
  (text, draw, texts) => {
    const other = draw.pick(texts);
    return text.slice(0, place(text, draw)) + other.slice(place(other, draw));
  },
  (text, draw, texts) => `${text} ${draw.pick(['UNION', 'WITH *', 'MATCH (n)', 'UNION ALL', ''])} ${draw.pick(texts)}`,
  (text, draw) => {
    const words = text.split(/(\b)/);
    const [one, two] = [draw.integer(0, words.length - 1), draw.integer(0, words.length - 1)];
    return words.map((word, index) => words[index === one ? two : index === two ? one : index] ?? word).join('');
  },
  (text, draw) => text.replaceAll(draw.pick(['(', ')', '[', '{', '}', ':', '-', '.']), draw.pick(['', '((', '[', '>'])),
  (text, draw) => text.replace(/\d+/, draw.pick(NUMBERS)),
  (text, draw) =>
    text.replace(/'[^']*'/, draw.pick(["'\\u0000'", "''", "'((a+)+)+$'", '$p', 'null', '[1, [2]]', "'\ud83d'"])),
  (text, draw) => text.replace(/[A-Z]{3,}/, draw.pick(WORDS)),
  (text, draw) => text.repeat(draw.integer(2, 4)),
  (text, draw) => `RETURN ${draw.pick(['(', '[', '{a: ', '-', 'NOT ', 'f('])}`.repeat(draw.integer(1, 200)) + text,
];

function swapWords(text: string, draw: Draw): string {
  const words = text.split(/(?<=\W)|(?=\W)/).filter((word) => word !== '');
  const names = words.flatMap((word, index) => (/^\w/.test(word) ? [index] : []));
  if (names.length < 2) return text;
  const [one, two] = [draw.pick(names), draw.pick(names)];
  return words.map((word, index) => (index === one ? (words[two] ?? word) : word)).join('');
}

const WORDS = (
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND AS ORDER BY LIMIT SKIP UNION ALL CALL EXISTS COUNT COLLECT DISTINCT CASE WHEN THEN ' +
  'ELSE END IN IS NULL NOT AND OR XOR STARTS ENDS CONTAINS shortestPath( SHORTEST ANY count( collect( reduce( any( date( ' +
  'duration( { } ( ) [ ] - -> <- -- * + | & ! % : :: = <> < >= =~ .. . , ; $p $0 `x` null true 1 2.5 NaN [x IN range(0,9) |x] ' +
  'CREATE DELETE SET MERGE LOAD CSV SHOW USE EXPLAIN PROFILE FINISH n m r p name KNOWS Person'
).split(' ');

const NUMBERS = [
  '0',
  '-1',
  '9223372036854775807',
  '9223372036854775808',
  '1e308',
  '1e309',
  '0x',
  '1_',
  '.5',
  '1.',
  '00',
  '1e',
];

function place(text: string, draw: Draw): number {
  return draw.integer(0, text.length);
}

function insert(text: string, draw: Draw, piece: string): string {
  const at = place(text, draw);
  return splice(text, at, at, piece);
}

function splice(text: string, one: number, other: number, piece: string): string {
  return text.slice(0, Math.min(one, other)) + piece + text.slice(Math.max(one, other));
}
