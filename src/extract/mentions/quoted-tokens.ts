import type { Scan } from './scan.ts';

/** For every token of every sentence, whether it stands inside a quotation; a quotation ends with its paragraph. */
export function quotedTokens(scans: readonly Scan[]): readonly (readonly boolean[])[] {
  let isOpen = false;
  let paragraph = '';
  return scans.map(({ sentence, tokens }) => {
    const here = `${sentence.part} ${sentence.paragraph}`;
    if (here !== paragraph) isOpen = false;
    paragraph = here;
    return tokens.map(({ text }) => {
      if (text === '“' || text === '«') isOpen = true;
      else if (text === '”' || text === '»') isOpen = false;
      else if (text === '"') isOpen = !isOpen;
      return isOpen;
    });
  });
}
