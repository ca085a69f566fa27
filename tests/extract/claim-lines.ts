import type { Claim } from '../../src/model/claim.ts';
import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { ArticleClaims } from '../../src/pipeline/article-reader.ts';
import { foldName } from '../../src/resolve/gazetteer/fold-name.ts';
import { theReader } from './extract-sentence.ts';

/** What a claim line tells besides relation, parties and modality. */
export type Shown = 'date' | 'attribution' | 'role' | 'status';

/** `MET_WITH Ann Lee > Bo Ek happened on 2024-05-14 by Cy Dee as Minister of Trade (current)`; all after the modality is optional. */
export interface ClaimLine {
  readonly relation: string;
  readonly subject: string;
  readonly object: string;
  readonly modality: string;
  readonly date: string | null;
  readonly attribution: string | null;
  readonly role: string | null;
  readonly status: string | null;
}

const LINE =
  /^(?<relation>[A-Z_]+) (?<subject>.+) > (?<object>.+?) (?<modality>happened|planned|denied|possible)(?: on (?<date>[\d/-]+))?(?: by (?<attribution>.+?))?(?: as (?<role>.+?))?(?: \((?<status>\w+)\))?$/u;

export function parseLine(line: string): ClaimLine {
  const parts = LINE.exec(line)?.groups;
  if (parts === undefined) throw new SyntaxError(`not a claim line: ${line}`);
  return {
    relation: parts['relation'] ?? '',
    subject: parts['subject'] ?? '',
    object: parts['object'] ?? '',
    modality: parts['modality'] ?? '',
    date: parts['date'] ?? null,
    attribution: parts['attribution'] ?? null,
    role: parts['role'] ?? null,
    status: parts['status'] ?? null,
  };
}

export interface LinesAsked {
  readonly relations: readonly string[];
  readonly shows?: readonly Shown[];
  /** Lines whose names are used where they mean the same entities. */
  readonly expected: readonly string[];
}

/** The claims of these relations as sorted lines; a claim that an expected line means is given in that line's words. */
export function claimLines(
  { claims, entities }: ArticleClaims,
  { relations, shows = [], expected }: LinesAsked,
): readonly string[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const open = [...expected];
  return claims
    .filter((claim) => relations.includes(claim.relation))
    .map((claim) => {
      const at = open.findIndex((line) => isMeant(claim, parseLine(line), { known, shows }));
      return at < 0 ? toLine(claim, known, shows) : (open.splice(at, 1)[0] ?? '');
    })
    .sort();
}

interface Sight {
  readonly known: ReadonlyMap<EntityId, Entity>;
  readonly shows: readonly Shown[];
}

function isMeant(claim: Claim, line: ClaimLine, { known, shows }: Sight): boolean {
  if (claim.relation !== line.relation || claim.modality !== line.modality) return false;
  const straight = isNamed(known, claim.subject, line.subject) && isNamed(known, claim.object, line.object);
  const turned = isNamed(known, claim.subject, line.object) && isNamed(known, claim.object, line.subject);
  const isDirected = theReader().ontology.relations.get(claim.relation)?.directed ?? true;
  if (!straight && (isDirected || !turned)) return false;
  return shows.every((shown) => agrees(claim, line, { known, shown }));
}

function agrees(claim: Claim, line: ClaimLine, { known, shown }: { known: Sight['known']; shown: Shown }): boolean {
  switch (shown) {
    case 'date':
      return (claim.date?.value ?? null) === line.date;
    case 'attribution':
      return line.attribution === null
        ? claim.attribution === null
        : isNamed(known, claim.attribution, line.attribution);
    case 'role':
      return foldName(claim.attributes['role'] ?? '') === foldName(line.role ?? '');
    case 'status':
      return (claim.attributes['status'] ?? null) === line.status;
  }
}

/** Name or alias equal, compared folded. */
function isNamed(known: Sight['known'], id: EntityId | null, name: string): boolean {
  const entity = id === null ? undefined : known.get(id);
  const wanted = foldName(name);
  return entity !== undefined && [entity.name, ...entity.aliases].some((form) => foldName(form) === wanted);
}

function toLine(claim: Claim, known: Sight['known'], shows: readonly Shown[]): string {
  const nameOf = (id: EntityId): string => known.get(id)?.name ?? id;
  const rest = [
    shows.includes('date') && claim.date !== null ? ` on ${claim.date.value}` : '',
    shows.includes('attribution') && claim.attribution !== null ? ` by ${nameOf(claim.attribution)}` : '',
    shows.includes('role') ? ` as ${claim.attributes['role'] ?? ''}` : '',
    shows.includes('status') ? ` (${claim.attributes['status'] ?? ''})` : '',
  ];
  return `${claim.relation} ${nameOf(claim.subject)} > ${nameOf(claim.object)} ${claim.modality}${rest.join('')}`;
}
