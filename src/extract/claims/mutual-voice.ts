import type { ReferentKey } from '../../model/mention.ts';
import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { isSpokesperson } from './is-spokesperson.ts';
import { isOwnEncounter } from './own-encounter.ts';

export interface Talk {
  readonly scan: Scan;
  readonly registry: Registry;
  /** Who speaks in a transcript, and to whom. */
  readonly labelled?: ReferentKey | null;
  readonly addressee?: ReferentKey | null;
  /** The addressee is known to take part. */
  readonly isAnswered?: boolean;
}

/**
 * The mentions of a sentence in a transcript, where "we met in Beijing" and "our talks" mean the speaker and who is spoken to, or
 * the person named last before ("President Rouhani told me so when we met").
 */
export function withMutualVoices(talk: Talk, mentions: readonly ReadMention[]): readonly ReadMention[] {
  const { scan, labelled } = talk;
  if (labelled === undefined || labelled === null) return mentions;
  return mentions.map((mention) => {
    if (mention.referents.length > 1) return mention;
    if (mention.phrase.kind === 'pronoun' && isOwn(talk, labelled, mention, mentions))
      return { ...mention, referents: [labelled] };
    if (mention.phrase.kind !== 'pronoun' || !isMutual(scan, mention.firstToken)) return mention;
    const isSure = talk.isAnswered === true || scan.words[mention.firstToken] === 'we';
    const partner = isSure ? partnerOf(talk, mentions, mention.firstToken) : null;
    return partner === null ? mention : { ...mention, referents: [labelled, partner] };
  });
}

const TOGETHER = /^(?:met|meet|meeting|spoke|spoken|speak|speaking|talked|talk|talking|discussed|discuss|discussing)$/u;
/** What two do together where no third is told of: "when we signed the treaty". */
const JOINTLY = /^(?:signed|agreed|concluded)$/u;
/** Tokens behind the verb among which another partner may be told. */
const WITH_REACH = 12;
const OCCASIONS =
  /^(?:meetings?|talks|conversations?|discussions?|negotiations|calls?|contacts|consultations|dialogue)$/u;
/** Words that may stand between "we" and its verb, "our" and its noun. */
const BETWEEN =
  /^(?:have|had|ve|d|did|will|ll|last|also|already|first|just|recently|often|always|both|previous|recent|last|latest|next|productive|earlier|detailed|today|telephone|phone|bilateral|good|long|very|one-on-one)$/u;
const LONGEST_WAY = 4;

function isMutual(scan: Scan, at: number): boolean {
  const word = scan.words[at] ?? '';
  if (word !== 'we' && word !== 'our') return false;
  let next = at + 1;
  while (next < at + LONGEST_WAY && isBetween(scan, next, word)) next += 1;
  if (word === 'we' && isInTouch(scan, next)) return true;
  const found = (word === 'we' ? TOGETHER : OCCASIONS).test(scan.words[next] ?? '');
  if (word === 'we' && JOINTLY.test(scan.words[next] ?? ''))
    return !scan.words.slice(next, next + WITH_REACH).includes('with');
  return found && scan.words[next + 1] !== 'with' && scan.words[next + 1] !== 'to';
}

/** "we spoke about it over lunch with the mayors": it was somebody else who was met. */
function isWithOthers({ words }: Scan, { firstToken, lastToken }: ReadMention): boolean {
  let verb = lastToken;
  while (verb < lastToken + LONGEST_WAY && BETWEEN.test(words[verb] ?? '')) verb += 1;
  if (words[firstToken] !== 'we' || !MEETING.test(words[verb] ?? '')) return false;
  const behind = words.slice(verb + 1, verb + WITH_REACH);
  const other = behind.indexOf('with');
  return other >= 0 && !/^(?:you|each|one|respect|regard)$/u.test(behind[other + 1] ?? '');
}

const MEETING = /^(?:met|meet|spoke|spoken|speak|talked|talk)$/u;

/** "our | fruitful, friendly | talks": any praise may stand there, but no word for those who talk. */
function isBetween({ words, tokens }: Scan, at: number, owner: string): boolean {
  const word = words[at] ?? '';
  if (BETWEEN.test(word)) return true;
  return owner === 'our' && (word === ',' || tokens[at]?.pos === 'ADJ') && !OF_OTHERS.test(word);
}

const OF_OTHERS =
  /^(?:internal|domestic|own|(?:multi|tri|quadri)lateral|national|parliamentary|ministerial|many|other|public)$/u;

/** "we maintain regular contacts", "we are in constant contact", "we stay in touch". */
function isInTouch({ words }: Scan, at: number): boolean {
  const behind = words.slice(at + 1, at + LONGEST_WAY + 1);
  const contact = behind.findIndex((word) => CONTACT.test(word));
  return KEEPING.test(words[at] ?? '') && contact >= 0 && !['with', 'to'].includes(behind[contact + 1] ?? '');
}

const KEEPING = /^(?:maintain|maintained|keep|kept|stay|stayed|remain|remained|are|were|been)$/u;
const CONTACT = /^(?:contacts?|touch)$/u;

/** What who says "we" does himself, whomever else he speaks for. */
function isOwn(
  { scan, registry }: Talk,
  speaker: ReferentKey,
  mention: ReadMention,
  mentions: readonly ReadMention[],
): boolean {
  if (isOwnInvitation(scan, mention) || isOwnThanks(scan, mention) || isOwnJourney(scan, mention)) return true;
  const [role] = registry.record(speaker)?.roles ?? [];
  const isOfficial = role !== undefined && mention.referents[0] === role.party && !isSpokesperson(registry, speaker);
  const hasMet = isWithOthers(scan, mention) || isOwnEncounter(scan, mention, mentions) || isInMeeting(scan, mention);
  return isOfficial && hasMet;
}

/** "In the discussion with him, | we raised": who tells of a meeting was there. */
function isInMeeting({ words }: Scan, { firstToken }: ReadMention): boolean {
  const before = words.slice(Math.max(0, firstToken - MEETING_REACH), firstToken).join(' ');
  return words[firstToken] === 'we' && IN_MEETING.test(before);
}

const MEETING_REACH = 12;
const TALKS = '(?:meetings?|talks|conversations?|discussions?|exchanges?|consultations|dinner|lunch|breakfast)';
const IN_MEETING = new RegExp(`^(?:.* )?(?:in|during|at) (?:\\p{L}+ ){0,4}${TALKS} with\\b.*,(?: \\p{L}+)?$`, 'u');

/** "during our visit to Belgrade", "when we were in Moldova", "we arrived in Cairo". */
function isOwnJourney({ words, tokens }: Scan, { firstToken, lastToken }: ReadMention): boolean {
  const behind = words.slice(lastToken, lastToken + JOURNEY_REACH).join(' ');
  if (words[firstToken] === 'our') return OWN_JOURNEY.test(behind);
  if (words[firstToken] !== 'we') return false;
  const stay = STAYED.exec(behind)?.[0].split(' ').length ?? 0;
  return stay > 0 ? /^\p{Lu}/u.test(tokens[lastToken + stay]?.text ?? '') : ARRIVED.test(behind);
}

const JOURNEY_REACH = 5;
const OWN_JOURNEY = /^(?:\w+ ){0,2}(?:visit|trip|journey|arrival|stay) (?:to|in)\b/u;
const STAYED = /^(?:were|are) (?:\w+ )?in\b/u;
const ARRIVED = /^(?:(?:have|had|ve|just|also|recently) ){0,2}(?:visited|arrived|travelled|traveled|flew|landed)\b/u;

/** "thank you for accepting our invitation": whoever speaks invited. */
function isOwnInvitation({ words }: Scan, { firstToken, lastToken }: ReadMention): boolean {
  return words[firstToken] === 'our' && words[lastToken] === 'invitation';
}

/** "we are grateful to you for the reception": one thanks the other, whomever else he speaks for. */
function isOwnThanks({ words }: Scan, { firstToken, lastToken }: ReadMention): boolean {
  if (words[firstToken] !== 'we') return false;
  const behind = words.slice(lastToken, lastToken + THANKS_REACH);
  const thanks = behind.findIndex((word) => THANKS.test(word));
  return thanks >= 0 && behind.slice(thanks + 1, thanks + 3).includes('you');
}

const THANKS = /^(?:thank|grateful|thankful|congratulate|invite|welcome)$/u;
const THANKS_REACH = 8;

function partnerOf(talk: Talk, mentions: readonly ReadMention[], at: number): ReferentKey | null {
  const { registry, labelled, addressee } = talk;
  const named = mentions.findLast(
    ({ lastToken, referents: [key], form }) =>
      lastToken <= at &&
      form !== 'pronoun' &&
      key !== undefined &&
      key !== labelled &&
      registry.kindOf(key) === 'Person',
  );
  return named?.referents[0] ?? addressee ?? null;
}
