import { argumentError, type CypherError } from '../../cypher-error.ts';

/** The error for a text that is not a temporal value of the wanted type. */
export function syntaxFailure(text: string, type: string): CypherError {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return argumentError(`The text "${shown}" is not a ${type}.`, 'InvalidTemporalText');
}
