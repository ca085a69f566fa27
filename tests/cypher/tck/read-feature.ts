/** One scenario of a feature file, with its outline filled in. */
export interface Scenario {
  readonly feature: string;
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly text: string;
  readonly doc: string | null;
  readonly table: readonly (readonly string[])[];
}

interface Draft {
  name: string;
  outline: boolean;
  steps: Step[];
  examples: string[][];
}

/** Reads the part of Gherkin that the TCK uses: background, scenarios, outlines, doc strings and tables. */
export function readFeature(text: string): readonly Scenario[] {
  const lines = text.split(/\r?\n/);
  const feature = /Feature: (.*)/.exec(text)?.[1]?.trim() ?? '?';
  const background: Draft = { name: '', outline: false, steps: [], examples: [] };
  const drafts: Draft[] = [];
  let current = background;
  let inExamples = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim();
    const heading = /^Scenario( Outline)?: (.*)$/.exec(line);
    if (heading !== null) {
      current = { name: heading[2] ?? '', outline: heading[1] !== undefined, steps: [], examples: [] };
      drafts.push(current);
      inExamples = false;
    } else if (line.startsWith('Examples:')) inExamples = true;
    else if (line.startsWith('"""')) at = readDoc(lines, at, current);
    else if (line.startsWith('|')) addRow(current, line, inExamples);
    else addStep(current, line);
  }
  return drafts.flatMap((draft) => expand(feature, background, draft));
}

function readDoc(lines: readonly string[], from: number, draft: Draft): number {
  const indent = (lines[from] ?? '').indexOf('"""');
  let at = from + 1;
  const body: string[] = [];
  while (at < lines.length && !(lines[at] ?? '').trim().startsWith('"""')) {
    body.push((lines[at] ?? '').slice(indent));
    at += 1;
  }
  const last = draft.steps.pop();
  if (last !== undefined) draft.steps.push({ ...last, doc: body.join('\n') });
  return at;
}

function addRow(draft: Draft, line: string, inExamples: boolean): void {
  const cells = splitRow(line);
  if (inExamples) {
    draft.examples.push(cells);
    return;
  }
  const last = draft.steps.pop();
  if (last !== undefined) draft.steps.push({ ...last, table: [...last.table, cells] });
}

function splitRow(line: string): string[] {
  const cells = line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('\\\\', '\\'));
}

function addStep(draft: Draft, line: string): void {
  const match = /^(?:Given|When|Then|And|But) (.*)$/.exec(line);
  if (match !== null) draft.steps.push({ text: match[1] ?? '', doc: null, table: [] });
}

function expand(feature: string, background: Draft, draft: Draft): readonly Scenario[] {
  const steps = [...background.steps, ...draft.steps];
  if (!draft.outline) return [{ feature, name: draft.name, steps }];
  const [names = [], ...rows] = draft.examples;
  return rows.map((row, index) => {
    const fill = (text: string): string =>
      names.reduce((filled, name, column) => filled.replaceAll(`<${name}>`, row[column] ?? ''), text);
    return {
      feature,
      name: `${draft.name} #${index + 1}`,
      steps: steps.map((step) => ({
        text: fill(step.text),
        doc: step.doc === null ? null : fill(step.doc),
        table: step.table.map((cells) => cells.map(fill)),
      })),
    };
  });
}
