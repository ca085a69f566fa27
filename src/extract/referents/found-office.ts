import type { ReferentKey } from '../../model/mention.ts';
import type { PersonPhrase, Phrase, RolePhrase } from '../mentions/phrase.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ArticleContext } from './article-context.ts';
import type { PersonRecord } from './person-record.ts';
import type { ReadOffice } from './reading.ts';
import type { Registry } from './registry.ts';

/** An office found in the text, before its mention is known. */
export type FoundOffice = Omit<ReadOffice, 'personMention'>;

export interface OfficeSources {
  readonly scans: readonly Scan[];
  readonly phrases: readonly (readonly Phrase[])[];
  readonly persons: ReadonlyMap<PersonPhrase, PersonRecord>;
  readonly registry: Registry;
  readonly context: ArticleContext;
}

/** A title beside a person's name. */
export interface OfficeEntry {
  readonly scan: Scan;
  readonly phrase: PersonPhrase;
  readonly record: PersonRecord;
  readonly office: RolePhrase;
}

/** Remembers the office with its person. */
export function note(record: PersonRecord, office: RolePhrase, party: ReferentKey | null): void {
  record.roles.push({
    role: office.role.role.toLowerCase(),
    head: office.role.head,
    party,
    status: office.role.status,
  });
}

/** "First Lady", "Second Gentleman": a title by which a person is called, and no office. */
export function isConsort({ head }: RolePhrase['role']): boolean {
  return head === 'lady' || head === 'gentleman';
}

/** The office as the reading gives it. */
export function toOffice(
  { scan, phrase, record, office }: OfficeEntry,
  party: ReferentKey,
  { start, end, isInferred }: { start: number; end: number; isInferred: boolean },
): FoundOffice {
  return {
    person: record.key,
    party,
    role: office.role.role,
    status: office.role.status,
    sentence: scan.sentence.index,
    firstToken: phrase.start,
    lastToken: phrase.end,
    partyRange: { start, end },
    isInferred,
  };
}
