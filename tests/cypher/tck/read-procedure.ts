import type { StaticType } from '../../../src/cypher/functions/function-signature.ts';
import type { Procedure, ProcedureField } from '../../../src/cypher/procedures.ts';
import { equals } from '../../../src/cypher/values/equality.ts';
import type { Value } from '../../../src/cypher/values/value.ts';
import { readParameter } from './read-expected.ts';
import type { Step } from './read-feature.ts';

/** Makes the procedure that a step describes: its table holds inputs and the outputs for them. */
export function readProcedure(step: Step): Procedure {
  const [, name = '', inputText = '', outputText = ''] =
    /procedure ([\w.]+)\((.*?)\) :: \((.*?)\)\s*:?$/.exec(step.text) ?? [];
  const inputs = readFields(inputText);
  const outputs = readFields(outputText);
  const [header = [], ...body] = step.table;
  const rows = body.map((cells) => new Map(header.map((key, index) => [key, readParameter(cells[index] ?? 'null')])));
  return {
    name,
    inputs,
    outputs,
    call: (args) =>
      rows
        .filter((row) => inputs.every((field, index) => isSame(row.get(field.name) ?? null, args[index] ?? null)))
        .map((row) => outputs.map((field) => row.get(field.name) ?? null)),
  };
}

function isSame(left: Value, right: Value): boolean {
  return (left === null && right === null) || equals(left, right) === true;
}

const TYPES: Readonly<Record<string, StaticType>> = {
  STRING: 'string',
  INTEGER: 'integer',
  FLOAT: 'float',
  NUMBER: 'number',
};

function readFields(text: string): readonly ProcedureField[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', type = ''] = part.split('::').map((piece) => piece.trim());
      return { name, type: TYPES[type.replace('?', '')] ?? 'any' };
    });
}
