import type { Scan } from '../mentions/scan.ts';
import type { ReadMention } from '../referents/reading.ts';

/**
 * "we met with Berg", "we have held talks with the Prime Minister", "our talks with Berg", "we are pleased to receive Berg": whoever
 * speaks met or invited the other person himself, whomever else he speaks for.
 */
export function isOwnEncounter(scan: Scan, voice: ReadMention, mentions: readonly ReadMention[]): boolean {
  const { words } = scan;
  const behind = words.slice(voice.lastToken, voice.lastToken + REACH).join(' ');
  const [told] = (words[voice.firstToken] === 'our' ? OUR_TALKS : WE_MET).exec(behind) ?? [];
  if (words[voice.firstToken] === 'us' || told === undefined) return false;
  const other = voice.lastToken + told.trim().split(' ').length;
  const partner = mentions.find(({ firstToken }) => firstToken === other || firstToken === other + 1);
  return partner !== undefined && isPerson(partner) && !/^['’]s?$/u.test(words[partner.lastToken] ?? '');
}

/** Tokens between "we" and whom it met. */
const REACH = 16;

function isPerson({ phrase }: ReadMention): boolean {
  return phrase.kind === 'person' || phrase.kind === 'role';
}

const OCCASION =
  '(?:meetings?|talks|conversations?|discussions?|negotiations|consultations|dialogue|contacts?|calls?|exchange of (?:views|opinions))';
const MANNER =
  '(?:(?:here|there|again|also|today|yesterday|recently|briefly|separately|by (?:tele)?phone|on the (?:tele)?phone|this morning|this afternoon|last week|this week|last night) )*';
const ADVERBS =
  '(?:(?:have|had|ve|d|will|ll|be|just|also|already|recently|yesterday|today|earlier|first|then|always|regularly|even) )*';
const MOOD =
  '(?:(?:are|were|re|have|had|ve|will|so|very|also|always|just|today|truly|happy|glad|pleased|delighted|honou?red|proud|to|be|been|once|again) )*';
const OUR_TALKS = new RegExp(`^(?:[\\p{L}-]+ |, ){0,4}${OCCASION} ${MANNER}with `, 'u');
const WE_MET = new RegExp(
  [
    `^${ADVERBS}(?:met|meet|meeting|spoke|spoken|speak|speaking|talked|talk|talking|conferred|agreed) ${MANNER}with `,
    `^${ADVERBS}(?:had|have|held|hold|holding|finished|completed|concluded|conducted|having) (?:[\\p{L}-]+ |, ){0,6}?${OCCASION} ${MANNER}with `,
    `^${ADVERBS}(?:met|invited) `,
    `^${MOOD}(?:receive|received|receiving|welcome|welcoming|host|hosted|hosting|invite|see|seeing) `,
  ].join('|'),
  'u',
);
