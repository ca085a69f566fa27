import { wellFormedText } from './well-formed-text.ts';

/** A label, relationship type or property key in the text of a statement; whatever it holds, it stays one name. */
export function quoteName(name: string): string {
  // Neo4j 5 reads \u0060 in a name as a backtick before anything else.
  return `\`${wellFormedText(name).replaceAll('\\', '\\u005C').replaceAll('`', '``')}\``;
}
