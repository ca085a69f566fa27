import { EASTERN_SURNAMES, PERSON_NOUNS, SPEECH_VERBS } from '../lexicon/person-words.ts';
import { isGenitive } from '../mentions/genitive.ts';
import type { PersonPhrase } from '../mentions/phrase.ts';
import { matchKnownName, type Scan } from '../mentions/scan.ts';

/**
 * Whether the words round a capitalised name of two words or more say that it is a person's: "musician Tiziano Lugli",
 * "CNN's Hada Messia", "Kino Gabriel said", "Lin Lan, a staff writer", "Darya Trepova, 26,", "Wu Dawei".
 */
export function isIntroduced(scan: Scan, phrase: PersonPhrase): boolean {
  if (phrase.words.length < 2 || scan.sentence.part === 'title' || isPlace(scan, phrase)) return false;
  return (
    isBehindNoun(scan, phrase) ||
    speaks(scan, phrase) ||
    isDescribed(scan, phrase) ||
    isEastern(scan, phrase) ||
    isEntry(scan, phrase)
  );
}

function isPlace(scan: Scan, { text }: PersonPhrase): boolean {
  return scan.lexicon.gazetteer.placesByName(text).length > 0;
}

function isBehindNoun(scan: Scan, { start }: PersonPhrase): boolean {
  const at = scan.words[start - 1] === ',' ? start - 2 : start - 1;
  if (PERSON_NOUNS.has(scan.words[at] ?? '')) return true;
  return isGenitive(scan, start - 1) && ownerIsBody(scan, start - 1);
}

/** "CNN's": the genitive of a body, of at most three words. */
function ownerIsBody(scan: Scan, end: number): boolean {
  for (let at = end - 1; at >= 0 && at >= end - 3; at -= 1) {
    const known = matchKnownName(scan, at);
    if (known !== null && known.end === end) return known.entry.kind === 'organisation';
  }
  return false;
}

function speaks(scan: Scan, { start, end }: PersonPhrase): boolean {
  if (SPEECH_VERBS.has(scan.words[end] ?? '')) return true;
  const isInverted = /^[,.]$/u.test(scan.tokens[end]?.text ?? '.');
  return isInverted && ['said', 'says', 'added', 'wrote'].includes(scan.words[start - 1] ?? '');
}

/** Behind the name a comma or dash with "who", an age, or "a" and a person's noun. */
function isDescribed(scan: Scan, { end }: PersonPhrase): boolean {
  if (!/^(?:,|—|–|--|-)$/u.test(scan.tokens[end]?.text ?? '')) return false;
  const word = scan.words[end + 1] ?? '';
  if (word === 'who' || word === 'whose') return true;
  if (/^\d\d$/u.test(word)) return scan.words[end + 2] === ',';
  if (word !== 'a' && word !== 'an' && word !== 'the') return false;
  return scan.words.slice(end + 2, end + 8).some((one) => PERSON_NOUNS.has(one));
}

/** "…; Sidi Amar, Mauritania; …", "Sidi Amar – Mauritania": an entry of a list that holds a name and a country. */
function isEntry({ words }: Scan, { party, name, end }: PersonPhrase): boolean {
  return party?.kind === 'country' && end > name.end && /^[,–—-]$/u.test(words[name.end] ?? '');
}

/** "Cao Xiaolin", "Kang Sun-nam". */
function isEastern(scan: Scan, { name, words }: PersonPhrase): boolean {
  if (!EASTERN_SURNAMES.has(words[0] ?? '') || words.length > 3) return false;
  const given = scan.tokens[name.start + 1]?.text ?? '';
  return /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given) || (words.length === 2 && PINYIN.test(given));
}

/** A given name of one or two Chinese syllables. */
const PINYIN =
  /^(?:[BPMFDTNLGKHJQXZCSRYW]|Zh|Ch|Sh)[aeiouü]{1,3}(?:ng|n|r)?(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?[aeiouü]{1,3}(?:ng|n|r)?)?$/u;
