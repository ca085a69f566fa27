export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string };

interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  /** Labels of link definitions (`[label]: address`), in lower case. */
  readonly labels: ReadonlySet<string>;
}

/** The blocks of a Markdown text, inline markup kept: what CommonMark calls headings and leaf text, lists flattened. */
export function markdownBlocks(source: string): MarkdownBlocks {
  const state: State = { blocks: [], labels: new Set(), open: [], fence: null };
  const prose = withoutParts(source, [
    ['<!--', '-->'],
    ['<script', '</script>'],
    ['<style', '</style>'],
  ]);
  for (const line of prose.split('\n')) readLine(state, line.replace(/^(?:\s{0,3}>\s?)+/, ''));
  closeParagraph(state);
  return { blocks: state.blocks, labels: state.labels };
}

interface State {
  readonly blocks: MarkdownBlock[];
  readonly labels: Set<string>;
  /** Lines of the paragraph being read. */
  open: string[];
  fence: string | null;
}

// indexOf, not a lazy regular expression: a thousand unclosed "<!--" must not read the text a thousand times.
function withoutParts(source: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((text, [opening, closing]) => withoutPart(text, opening, closing), source);
}

function withoutPart(source: string, opening: string, closing: string): string {
  const lower = source.toLowerCase();
  // A letter whose lower case is longer would shift the offsets; such a text keeps its part.
  if (lower.length !== source.length) return source;
  let kept = '';
  let from = 0;
  for (let start = lower.indexOf(opening); start >= 0; start = lower.indexOf(opening, from)) {
    const end = lower.indexOf(closing, start);
    if (end < 0) break;
    kept += source.slice(from, start);
    from = end + closing.length;
  }
  return kept + source.slice(from);
}

function readLine(state: State, line: string): void {
  const fence = /^\s{0,3}(```|~~~)/.exec(line)?.[1] ?? null;
  if (state.fence !== null) {
    if (fence === state.fence) closeFence(state);
    else state.open.push(`${line}\n`);
    return;
  }
  if (fence !== null) openFence(state, fence);
  else if (!readStructure(state, line)) state.open.push(paragraphLine(line));
}

function openFence(state: State, fence: string): void {
  closeParagraph(state);
  state.fence = fence;
}

function closeFence(state: State): void {
  state.fence = null;
  closeParagraph(state);
}

function readStructure(state: State, line: string): boolean {
  return readBreak(state, line) || readHeading(state, line) || readDefinition(state, line) || readPart(state, line);
}

function readBreak(state: State, line: string): boolean {
  const underline = /^\s{0,3}(={2,}|-{2,})\s*$/.exec(line)?.[1];
  if (underline !== undefined && state.open.length > 0 && !isAfterItem(state)) {
    const text = joined(state.open);
    state.open = [];
    state.blocks.push({ kind: 'heading', level: underline.startsWith('=') ? 1 : 2, text });
    return true;
  }
  const isRule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/.test(line);
  const isTableRule = /^\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?$/.test(line.trim());
  if (line.trim() !== '' && !isRule && !isTableRule) return false;
  closeParagraph(state);
  return true;
}

function readHeading(state: State, line: string): boolean {
  const heading = /^\s{0,3}(#{1,6})(?:\s+(.*))?$/.exec(line);
  if (heading === null) return false;
  closeParagraph(state);
  const text = (heading[2] ?? '').trimEnd().replace(/(?:^|\s)#+$/, '');
  state.blocks.push({ kind: 'heading', level: (heading[1] ?? '').length, text });
  return true;
}

function readDefinition(state: State, line: string): boolean {
  const footnote = /^\s{0,3}\[\^[^\]]+\]:\s*(.*)$/.exec(line);
  if (footnote !== null) {
    closeParagraph(state);
    state.open.push(paragraphLine(footnote[1] ?? ''));
    return true;
  }
  const label = /^\s{0,3}\[([^\]]+)\]:\s*\S/.exec(line)?.[1];
  if (label === undefined || state.open.length > 0) return false;
  state.labels.add(label.toLowerCase());
  return true;
}

function readPart(state: State, line: string): boolean {
  const item = /^\s*(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/.exec(line);
  // "… in the year\n45. Then" goes on; only a list that starts with 1 may cut a paragraph.
  const cutsParagraph = item !== null && (item[1] === undefined || item[1] === '1' || state.open.length === 0);
  if (item !== null && (cutsParagraph || isAfterItem(state))) {
    closeParagraph(state);
    state.open.push(ITEM, paragraphLine((item[2] ?? '').replace(/^\[[ xX]\]\s/, '')));
    return true;
  }
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (row === undefined) return false;
  closeParagraph(state);
  const cells = row.split('|').map((cell) => cell.trim());
  state.blocks.push({ kind: 'paragraph', text: cells.filter((cell) => cell !== '').join(', ') });
  return true;
}

// Stands first in the open lines of a list item, and leaves no trace in its text.
const ITEM = '';

function isAfterItem(state: State): boolean {
  return state.open[0] === ITEM;
}

// Two spaces or a backslash at the end are a line break; any other line end is a space.
function paragraphLine(line: string): string {
  const isBroken = / {2}$|\\$/.test(line);
  return isBroken ? `${line.replace(/\\$/, '').trim()}\n` : line.trim();
}

function closeParagraph(state: State): void {
  if (state.open.length > 0) state.blocks.push({ kind: 'paragraph', text: joined(state.open) });
  state.open = [];
}

function joined(lines: readonly string[]): string {
  return lines.join(' ').replace(/\n /g, '\n').trim();
}
