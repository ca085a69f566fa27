import type { Document } from '../../model/document.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { dayOfHead } from '../dates/day-of-head.ts';
import { foldName } from '../lexicon/fold-word.ts';
import type { Lexicon, StoredName } from '../lexicon/lexicon.ts';
import { createNameTrie } from '../lexicon/name-trie.ts';
import { findLocalNames } from '../mentions/find-local-names.ts';
import { findPhrases } from '../mentions/find-phrases.ts';
import type { EventMatch } from '../mentions/match-event.ts';
import type { OrganisationPhrase, PersonPhrase, Phrase } from '../mentions/phrase.ts';
import { isCapitalised, type Scan, scanSentence } from '../mentions/scan.ts';
import { withoutUnprovenEvents } from '../mentions/unproven-events.ts';
import type { ArticleContext } from './article-context.ts';
import { withAwkwardSurnames } from './awkward-surnames.ts';
import { NO_DELEGATION } from './delegation.ts';
import { enterOwnBodies } from './enter-own-bodies.ts';
import { enterPersons } from './enter-persons.ts';
import { enterTitleNames } from './enter-title-names.ts';
import { estimateDay } from './estimate-day.ts';
import { findHome } from './find-home.ts';
import { inferOffices } from './infer-offices.ts';
import { isGovernment } from './metonymy.ts';
import { namedLater } from './named-later.ts';
import type { PersonRecord } from './person-record.ts';
import { placeBodies } from './place-bodies.ts';
import { readOffices } from './read-offices.ts';
import type { Reading, ReadMention } from './reading.ts';
import { createRegistry, type Registry } from './registry.ts';
import { createResolver } from './resolve-reference.ts';
import { withShortNames } from './short-names.ts';
import { toMention } from './to-mention.ts';
import { toldDays } from './told-days.ts';

/** Finds what an article refers to: names first, then titles, pronouns and groups in reading order. */
export function readArticle(document: Document, lexicon: Lexicon): Reading {
  const localNames = createNameTrie<StoredName>();
  const localEvents = new Map<string, EventMatch>();
  const told = toldDays(document);
  const scans = document.sentences.map((sentence, index) =>
    scanSentence(sentence, lexicon, {
      localNames,
      localEvents,
      day: told[index] ?? document.article.date,
    }),
  );
  const home = findHome(document.article, lexicon.gazetteer);
  if (home !== null) enterOwnBodies(localNames, lexicon, home.country);
  findLocalNames(scans);
  const registry = createRegistry(lexicon);
  const found = withoutUnprovenEvents(scans, scans.map(findPhrases));
  const phrases = placeBodies(scans, withAwkwardSurnames(scans, withShortNames(scans, found)), home?.country ?? null);
  const day = document.article.date ?? dayOfHead(document) ?? estimateDay(scans, phrases);
  const context: ArticleContext = { day, home: home?.country.id ?? null, leads: home?.leads ?? null };
  const persons = enterPersons(scans, phrases, { registry, context, days: told });
  const offices = readOffices({ scans, phrases, persons, registry, context });
  const resolver = createResolver({ lexicon, registry, context }, scans);
  const resolved: (readonly ReadMention[])[] = [];
  for (const [index, scan] of scans.entries()) {
    for (const phrase of phrases[index] ?? []) enterTitleNames(scan, phrase, registry);
    const named = (phrases[index] ?? []).flatMap((phrase) => nameMention({ scan, phrase, registry, persons }));
    const others = (phrases[index] ?? []).filter((phrase) => OPEN.has(phrase.kind));
    resolved.push(resolver.resolveSentence(scan, named, others));
  }
  const bySentence = namedLater({ scans, bySentence: resolved, registry });
  const named = offices.map(withMention(bySentence));
  const implied = inferOffices({ lexicon, registry, context, scans, bySentence });
  return {
    document,
    scans,
    mentions: bySentence.flat(),
    bySentence,
    offices: [...named, ...implied],
    registry,
    home: home?.country ?? null,
    delegation: NO_DELEGATION,
  };
}

const OPEN = new Set<Phrase['kind']>(['role', 'pronoun', 'group', 'occasion']);

interface NamedPhrase {
  readonly scan: Scan;
  readonly phrase: Phrase;
  readonly registry: Registry;
  readonly persons: ReadonlyMap<PersonPhrase, PersonRecord>;
}

function nameMention({ scan, phrase, registry, persons }: NamedPhrase): readonly ReadMention[] {
  const key = keyOf({ scan, phrase, registry, persons });
  if (key === null) return [];
  const form = phrase.kind === 'country' && phrase.form === 'adjective' ? 'demonym' : 'name';
  return [toMention(scan, phrase, { form, referents: [key] })];
}

function keyOf({ scan, phrase, registry, persons }: NamedPhrase): ReferentKey | null {
  switch (phrase.kind) {
    case 'person':
      return persons.get(phrase)?.key ?? null;
    case 'country':
      if (!isGovernment(scan, phrase)) return capitalAsPlace(scan, phrase, registry);
      return seatOfBody(scan, phrase, registry) ?? registry.country(phrase.country, surface(scan, phrase));
    case 'organisation':
      return bodyKey(scan, phrase, registry);
    case 'place':
      return registry.place(phrase);
    case 'event':
      return registry.event(phrase);
    default:
      return null;
  }
}

/** What a ministry or force does is its country's act; other bodies act for themselves. */
function bodyKey(scan: Scan, phrase: OrganisationPhrase, registry: Registry): ReferentKey | null {
  const { body } = phrase;
  if (body === undefined)
    return phrase.organisation !== null || isCapitalised(scan, phrase.start) ? registry.organisation(phrase) : null;
  const key = registry.organisation({ ...phrase, aliases: body.aliases });
  return body.actsForState && body.country !== null ? registry.country(body.country, body.country.name) : key;
}

/** Brussels that acts or is dealt with is the European Union, not Belgium. */
function seatOfBody(scan: Scan, phrase: Extract<Phrase, { kind: 'country' }>, registry: Registry): ReferentKey | null {
  const written = surface(scan, phrase);
  const organisation = scan.lexicon.gazetteer.organisations.get(SEATS.get(written) ?? '');
  if (phrase.form !== 'capital' || organisation === undefined) return null;
  return registry.organisation({ organisation, name: organisation.name, country: null });
}

const SEATS: ReadonlyMap<string, string> = new Map([['Brussels', 'EU']]);

function capitalAsPlace(scan: Scan, phrase: Extract<Phrase, { kind: 'country' }>, registry: Registry): ReferentKey {
  const written = surface(scan, phrase);
  const { capitals, metonyms, id } = phrase.country;
  const folded = foldName(written);
  const name = [...capitals, ...metonyms].find((one) => foldName(one) === folded) ?? written;
  return registry.place({ id: `capital:${id}:${name}`, name, country: wholeOf(scan, name, id) });
}

/** "in Kazan", "to Edinburgh": the capital of a part of a state lies in the state, where the gazetteer has it there. */
function wholeOf({ lexicon }: Scan, capital: string, part: string): string {
  const [place] = part.includes('-') ? lexicon.gazetteer.placesByName(capital) : [];
  return place !== undefined && part.startsWith(`${place.country}-`) ? place.country : part;
}

function surface(scan: Scan, phrase: { start: number; end: number }): string {
  return scan.tokens
    .slice(phrase.start, phrase.end)
    .map((token) => token.text)
    .join(' ');
}

function withMention(bySentence: readonly (readonly ReadMention[])[]) {
  return (office: Omit<Reading['offices'][number], 'personMention'>): Reading['offices'][number] => {
    const mention = bySentence[office.sentence]?.find(
      (one) =>
        one.phrase.kind === 'person' && one.referents[0] === office.person && one.firstToken === office.firstToken,
    );
    if (mention === undefined) throw new Error(`office without mention in sentence ${office.sentence}`);
    return { ...office, personMention: mention };
  };
}
