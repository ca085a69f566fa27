import type { DraftClaim } from '../../model/claim.ts';
import type { Registry } from '../referents/registry.ts';
import { CONTEXT } from './fill-slot.ts';
import type { Match } from './match-frames.ts';
import { SIDES } from './noun-slots.ts';

/** A claim with the match that it was read from. */
export interface FramedClaim {
  readonly claim: DraftClaim;
  readonly match: Match;
}

/**
 * The claims without those that only repeat a better one: of a frame that counts unless the article tells of another act of the
 * same parties or of persons of their countries, and those whose party was sought in the context where the other party has that
 * relation with somebody named.
 */
export function dropWeakClaims<One extends FramedClaim>(
  framed: readonly One[],
  registry: Pick<Registry, 'kindOf' | 'countryOf'>,
): readonly One[] {
  const strong = framed.filter((one) => one.match.entry.frame.unlessTold.length === 0 && !isFromContext(one));
  const tells = framed.filter(
    (one) => !one.match.entry.frame.unlessTold.includes(one.claim.relation) && !isFromContext(one),
  );
  const told = new Set(tells.map(({ claim }) => `${claim.relation}|${pairKey(claim)}`));
  const ofPersons = new Set(
    strong
      .filter(({ claim }) => claim.modality === 'happened' || claim.modality === 'planned')
      .filter(({ claim }) => [claim.subject, claim.object].every((key) => registry.kindOf(key) === 'Person'))
      .map(({ claim }) => `${claim.relation}|${countriesKey(claim, registry)}`),
  );
  const isTold = ({ claim, match: { entry } }: FramedClaim): boolean =>
    entry.frame.unlessTold.some((relation) => told.has(`${relation}|${pairKey(claim)}`)) ||
    entry.frame.unlessPersons.some((relation) => ofPersons.has(`${relation}|${countriesKey(claim, registry)}`));
  const isCarriedOn = carriedOn(tells);
  const isRetold = toldBefore(tells);
  const attending = new Set(
    framed
      .filter(({ claim }) => registry.kindOf(claim.subject) === 'Person')
      .map(({ claim }) => `${claim.relation}|${registry.countryOf(claim.subject) ?? ''}|${claim.object}`),
  );
  // "The US-Kenya Dialogue opened": its sides take part where no person of theirs is told to.
  const isRepresented = ({ claim, match }: FramedClaim): boolean =>
    match.subjectSlot === SIDES &&
    attending.has(`${claim.relation}|${registry.countryOf(claim.subject) ?? ''}|${claim.object}`);
  const subjects = new Set(strong.map(({ claim }) => `${claim.relation}|${claim.subject}`));
  return framed
    .filter((one) => !isTold(one) && !isRetold(one) && !isCarriedOn(one) && !isRepresented(one))
    .filter(
      (one) => isTitled(one) || !(isFromContext(one) && subjects.has(`${one.claim.relation}|${one.claim.subject}`)),
    );
}

/** "Talks with Prime Minister Berg" over the words of who received him: he may have met others too. */
function isTitled({ claim, match }: FramedClaim): boolean {
  return claim.evidence.part === 'title' && match.subjectSlot === CONTEXT && match.object.mention.form === 'name';
}

/** "Berg met Diaz. Berg talked with Diaz of trade.": of two who met no talk is told apart, unless it is of another day. */
function toldBefore(tells: readonly FramedClaim[]): (one: FramedClaim) => boolean {
  // Where each is told first, of any day and of each day.
  const first = new Map<string, number>();
  const note = (key: string, sentence: number): void => {
    first.set(key, Math.min(first.get(key) ?? sentence, sentence));
  };
  for (const { claim } of tells) {
    const key = `${claim.relation}|${pairKey(claim)}|${claim.modality}`;
    note(key, claim.evidence.sentence);
    if (claim.date !== null) note(`${key}|${claim.date.value}`, claim.evidence.sentence);
  }
  return ({ claim, match: { entry } }) =>
    entry.frame.unlessBefore.some((relation) => {
      const day = claim.date === null ? '' : `|${claim.date.value}`;
      const told = first.get(`${relation}|${pairKey(claim)}|${claim.modality}${day}`);
      return told !== undefined && told <= claim.evidence.sentence;
    });
}

/** How many sentences a talk is told on for. */
const SENTENCES_ON = 4;

/** "Biden met Rutte and Harris. They discussed trade.": what a group without names did where one of them was just told to meet somebody. */
function carriedOn(tells: readonly FramedClaim[]): (one: FramedClaim) => boolean {
  const told = new Set(
    tells.flatMap(({ claim: { relation, subject, object, evidence } }) =>
      [subject, object].map((party) => `${relation}|${party}|${evidence.sentence}`),
    ),
  );
  const near = Array.from({ length: SENTENCES_ON + 1 }, (_, back) => back);
  return ({ claim, match: { entry, subject, object } }) => {
    if (subject.mention !== object.mention || subject.mention.form === 'name') return false;
    // "Biden met Rutte and Harris. The three leaders discussed trade."
    const { form, phrase } = subject.mention;
    if (form === 'group' && phrase.kind === 'group' && (phrase.number ?? 0) > 2) return false;
    return entry.frame.unlessTold.some((relation) =>
      subject.mention.referents.some((party) =>
        near.some((back) => told.has(`${relation}|${party}|${claim.evidence.sentence - back}`)),
      ),
    );
  };
}

function isFromContext({ match }: FramedClaim): boolean {
  return match.objectSlot === CONTEXT || match.subjectSlot === CONTEXT;
}

function pairKey({ subject, object }: DraftClaim): string {
  return [subject, object].sort().join('|');
}

function countriesKey({ subject, object }: DraftClaim, { countryOf }: Pick<Registry, 'countryOf'>): string {
  return [countryOf(subject) ?? '', countryOf(object) ?? ''].sort().join('|');
}
