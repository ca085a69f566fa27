import type { ClauseSite, PartyMention } from './fill-slot.ts';
import { isSpokesperson } from './is-spokesperson.ts';

/** The party whose act a statement is: a foreign ministry and a spokesperson of a state speak for the country. */
export function speakingParty(site: ClauseSite, party: PartyMention): PartyMention {
  const isVoice = isMinistry(site, party) || isSpokesperson(site.registry, party.referent);
  const id = isVoice ? site.registry.countryOf(party.referent) : null;
  const country = site.scan.lexicon.gazetteer.countries.get(id ?? '');
  return country === undefined ? party : { ...party, referent: site.registry.country(country, country.name) };
}

const MINISTRY =
  /\bforeign (?:ministry|office)\b|\bministry of (?:foreign|external) affairs\b|\bexternal affairs ministry\b|\bMFA\b/iu;

function isMinistry({ registry, scan, mentions }: ClauseSite, { mention, referent }: PartyMention): boolean {
  if (registry.kindOf(referent) !== 'Organisation' || !mentions.includes(mention)) return false;
  const words = scan.tokens.slice(mention.firstToken, mention.lastToken).map(({ text }) => text);
  return MINISTRY.test(words.join(' '));
}
