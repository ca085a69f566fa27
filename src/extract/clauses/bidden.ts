import { type Clause, nounAt, verbAt, wordAt } from './clause.ts';

/** Whether an infinitive tells of a coming ("invited X to attend"), and not of something else to be done ("invited X to reconsider"). */
export function isComing(clause: Clause, infinitive: number | null): boolean {
  const lemma = infinitive === null ? null : (verbAt(clause, infinitive)?.lemma ?? null);
  const takesPart =
    lemma === 'take' &&
    [wordAt(clause, (infinitive ?? 0) + 1), nounAt(clause, (infinitive ?? 0) + 1)?.head].includes('part');
  return lemma === null || takesPart || COMING.has(lemma);
}

const COMING = new Set(
  (
    'come go visit attend join participate speak address travel fly drive drop head return stay be sit dine lunch ' +
    'meet talk discuss confer pay make undertake deliver give present lecture host co-host chair co-chair open inaugurate ' +
    'lay inspect tour see watch witness observe celebrate mark commemorate send dispatch become accede enter apply hold ' +
    'continue hear listen monitor share contribute say tell answer play perform compete review parade ride walk follow spend negotiate pray study train learn'
  ).split(' '),
);
