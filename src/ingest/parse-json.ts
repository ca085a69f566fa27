const DEEPEST = 1000;
const SMALL = 1_000_000;

type ParsedJson =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'bad'; readonly problem: string };

/** The value of a JSON text, or what JSON.parse said; never throws. */
export function parseJson(text: string): ParsedJson {
  // Fifty megabytes of "[" take more than a gigabyte once parsed.
  if (text.length > SMALL && isTooDeep(text)) return { kind: 'bad', problem: `nested deeper than ${DEEPEST} levels` };
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch (cause) {
    return { kind: 'bad', problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const character = text.charAt(at);
    if (character === '"') at = endOfString(text, at);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
  }
  return depth > DEEPEST;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
