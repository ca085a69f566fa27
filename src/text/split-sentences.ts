/** A stretch of text; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A sentence with the number of its paragraph. */
export interface SentenceStretch extends Stretch {
  readonly paragraph: number;
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs dr prof pres gen gens sen sens rep reps gov govs lt col sgt capt maj cmdr cdr adm brig rev fr msgr hon st sr jr amb ' +
    'sec dep asst ' +
    'no nos art vs etc inc ltd co corp dept est approx fig vol pp jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ph mt ft i.e e.g h.e h.r.h u.n u.s u.k u.s.a d.c e.u a.m p.m ret'
  ).split(' '),
);
/** Abbreviations that often end a sentence too; they do so when a usual sentence opener follows. */
const MAY_END = new Set(
  'u.s u.k u.n u.s.a d.c e.u a.m p.m inc ltd co corp etc jr sr no art ft jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  (
    'the a an he she it they we i this that these those in on at but and however meanwhile earlier later after before ' +
    'when while if as for from by to his her its their there both our my you your'
  ).split(' '),
);
const TERMINATOR = /(?<![.!?…])[.!?…]+["”’')\]»]*(?=\s)/gu;

/** Characters on either side that decide whether a full stop ends a sentence. */
const WINDOW = 60;

/** Cuts a text into sentences; lines are paragraphs unless a line plainly continues the one above. */
export function splitSentences(text: string): readonly SentenceStretch[] {
  const sentences: SentenceStretch[] = [];
  for (const [paragraph, lines] of splitParagraphs(text).entries()) {
    for (const sentence of splitParagraph(text, lines)) sentences.push({ ...sentence, paragraph });
  }
  return sentences;
}

function splitParagraphs(text: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const line = trim(text, match.index, match.index + match[0].length);
    if (line.start === line.end) continue;
    const previous = paragraphs.at(-1);
    if (previous && (continues(text, previous, line) || isItem(text, previous, line))) {
      paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

/** A bullet or number at the start of a line. */
export const LIST_MARK = /^(?:[-•*·–‣▪]|\d{1,2}[.)])\s+/u;
const MAX_ITEM = 300;

/** "… met with:" and the items below it, as long as these are phrases and no sentences, read as one sentence. */
function isItem(text: string, previous: Stretch, line: Stretch): boolean {
  const item = text.slice(line.start, line.end);
  if (!LIST_MARK.test(item) || item.length > MAX_ITEM || /[.!?]$/u.test(item)) return false;
  const lastLine = text.lastIndexOf('\n', previous.end - 1) + 1;
  return (
    text[previous.end - 1] === ':' ||
    (lastLine > previous.start && LIST_MARK.test(text.slice(lastLine, lastLine + 8).trimStart()))
  );
}

/** Hard-wrapped text: one line break, no final punctuation above, a small letter below or a word above that ends no line of its own. */
function continues(text: string, previous: Stretch, line: Stretch): boolean {
  const gap = text.slice(previous.end, line.start);
  const breaks = gap.split('\n').length - 1;
  if (breaks > 1 || !/[\p{L}\p{N},]$/u.test(text.slice(previous.end - 2, previous.end))) return false;
  const isCut = UNFINISHED.test(text.slice(Math.max(previous.start, previous.end - WINDOW), previous.end));
  return isCut || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
}

/** Articles, prepositions, possessives, "Foreign" and adjectives of nations wait for what they belong to. */
const UNFINISHED =
  /\p{Ll}[^\n]*\s(?:the|an?|of|to|with|and|for|from|at|in|by|on|his|her|their|its|between|[Pp]rime|[Ff]oreign|\p{Lu}\p{L}+(?:[aeio]an|nese|[dn]ish))$/u;

function splitParagraph(text: string, paragraph: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = paragraph.start;
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of body.matchAll(TERMINATOR)) {
    const end = paragraph.start + match.index + match[0].length;
    const before = text.slice(Math.max(start, end - WINDOW), end);
    if (!endsSentence(before, text.slice(end, Math.min(end + WINDOW, paragraph.end)))) continue;
    found.push(trim(text, start, end));
    start = end;
  }
  const last = trim(text, start, paragraph.end);
  if (last.end > last.start) found.push(last);
  return found;
}

function endsSentence(before: string, after: string): boolean {
  const next = after.trimStart();
  if (next === '') return true;
  if (!/^["“‘'([«–—-]*\s*[\p{Lu}\p{N}]/u.test(next)) return false;
  if (/\n\s*\d{1,2}\.$/u.test(before)) return false;
  if (!/\.["”’')\]»]*$/u.test(before)) return true;
  const word = /([\p{L}.'’]+)\.["”’')\]»]*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (/^\p{L}$/u.test(word)) return false;
  if (!ABBREVIATIONS.has(word)) return !/^(\p{L}\.)+\p{L}$/u.test(word) || opensSentence(next);
  return MAY_END.has(word) && opensSentence(next);
}

function opensSentence(next: string): boolean {
  return OPENERS.has(/^[^\p{L}\p{N}]*(\p{L}+)/u.exec(next)?.[1]?.toLowerCase() ?? '');
}

function trim(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
