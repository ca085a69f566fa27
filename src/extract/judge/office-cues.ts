import type { DraftClaim } from '../../model/claim.ts';
import type { Reading, ReadOffice } from '../referents/reading.ts';
import { sizeOf } from './size-of.ts';

/** What speaks for an office: a title in the text or an inference, its status, what is known of the person. */
export function officeCues(reading: Reading, claim: DraftClaim, offices: readonly ReadOffice[]): readonly string[] {
  const { registry } = reading;
  const [first] = offices;
  const isInferred = offices.every((office) => office.isInferred);
  const isKnown = registry.record(claim.subject)?.known !== null;
  const words = (claim.attributes['role'] ?? '').toLowerCase().split(/\s+/u);
  const kind = registry.kindOf(claim.object);
  return [
    `relation=${claim.relation}`,
    isInferred ? 'office inferred' : 'office stated',
    `office ${isInferred ? 'inferred' : 'stated'}&${isKnown ? 'known' : 'unknown'}&${kind}`,
    `status=${claim.attributes['status'] ?? ''}&${isInferred ? 'inferred' : 'stated'}`,
    `titles=${sizeOf(offices.length)}`,
    `role words=${sizeOf(words.length)}`,
    `role head=${words.at(-1) ?? ''}`,
    `person=${first?.personMention.form ?? 'none'}`,
    ...(first !== undefined && reading.scans[first.sentence]?.sentence.isHeadline === true
      ? ['office in headline']
      : []),
  ];
}
