import neo4j from 'neo4j-driver';
import { dateOf } from '../../../src/cypher/values/temporal/calendar.ts';
import { isList, isMap } from '../../../src/cypher/values/type-name.ts';
import type { TemporalValue, Value } from '../../../src/cypher/values/value.ts';

/** One of our values as the driver takes it; throws for nodes, relationships and paths. */
export function neo4jValue(value: Value): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(neo4jValue);
  if (isMap(value)) return Object.fromEntries([...value].map(([key, one]) => [key, neo4jValue(one)]));
  if (value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path') {
    throw new TypeError(`a ${value.kind} is no parameter`);
  }
  return temporal(value);
}

function temporal(value: TemporalValue): unknown {
  switch (value.kind) {
    case 'date':
      return new neo4j.types.Date(...dayOf(value.day));
    case 'localtime':
      return new neo4j.types.LocalTime(...clockOf(value.nanos));
    case 'time':
      return new neo4j.types.Time(...clockOf(value.nanos), value.offset);
    case 'localdatetime':
      return new neo4j.types.LocalDateTime(...dayOf(value.day), ...clockOf(value.nanos));
    case 'datetime':
      return new neo4j.types.DateTime(...dayOf(value.day), ...clockOf(value.nanos), value.offset, value.zone);
    case 'duration':
      return new neo4j.types.Duration(value.months, value.days, value.seconds, BigInt(value.nanos));
  }
}

function dayOf(epochDay: number): [number, number, number] {
  const { year, month, day } = dateOf(epochDay);
  return [year, month, day];
}

function clockOf(nanos: number): [number, number, number, number] {
  const seconds = Math.floor(nanos / 1e9);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, nanos % 1e9];
}
