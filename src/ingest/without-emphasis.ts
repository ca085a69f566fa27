const RUN = /\*+|_+|~{2}/g;

/** The text without the marks of emphasis that pair up (CommonMark's left- and right-flanking runs). */
export function withoutEmphasis(text: string): string {
  const runs = [...text.matchAll(RUN)].map((match) => toRun(text, match.index, match[0]));
  const open: Readonly<Record<string, Run[]>> = { '*': [], _: [], '~': [] };
  for (const run of runs) {
    const openers = open[run.mark] ?? [];
    if (run.closes) pairUp(openers, run);
    if (run.opens && run.left > 0) openers.push(run);
  }
  let index = 0;
  return text.replace(RUN, () => {
    const run = runs[index];
    index += 1;
    return run === undefined ? '' : run.mark.repeat(run.left);
  });
}

interface Run {
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Marks not yet paired. */
  left: number;
}

function toRun(text: string, start: number, marks: string): Run {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + marks.length);
  const leftFlanking = isFlanking(before, after);
  const rightFlanking = isFlanking(after, before);
  const mark = marks.charAt(0);
  // Inside a word an underscore is a letter: "snake_case".
  const isInside = mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return { mark, opens: leftFlanking && !isInside, closes: rightFlanking && !isInside, left: marks.length };
}

function isFlanking(outside: string, inside: string): boolean {
  if (inside === '' || /\s/.test(inside)) return false;
  return !/\p{P}/u.test(inside) || outside === '' || /[\s\p{P}]/u.test(outside);
}

function pairUp(openers: Run[], closer: Run): void {
  for (let opener = openers.at(-1); opener !== undefined && closer.left > 0; opener = openers.at(-1)) {
    const pairs = Math.min(opener.left, closer.left);
    opener.left -= pairs;
    closer.left -= pairs;
    if (opener.left === 0) openers.pop();
  }
}
