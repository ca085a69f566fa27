import type { DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Candidate } from '../judge/candidate.ts';
import type { Scan } from '../mentions/scan.ts';
import { isPosted } from '../referents/is-posted.ts';
import type { ReadMention } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { placeOfTranscript } from './find-venue.ts';
import type { Story } from './story.ts';
import { toEvidence } from './to-evidence.ts';

/** The journeys of those who speak in a transcript whose head gives a place abroad ("Hanoi, Vietnam", "Remarks by Ola Berg | Lima, Peru"). */
export function venueVisits(story: Story): readonly Candidate[] {
  const { reading, ontology } = story;
  const { registry } = reading;
  const place = placeOfTranscript(story);
  const country = placeCountry(story, place);
  if (place === null || country === null) return [];
  const relations = [...ontology.relations.values()].filter(({ acrossBorders }) => acrossBorders);
  const home = registry.countryOf(country);
  const guests = speakersOf(story).filter(({ key }) => {
    const own = registry.countryOf(key);
    return own !== null && own !== home && actsFor(registry, key, own) && !isPosted(registry, key, country);
  });
  return relations.flatMap(({ label }) =>
    guests.map(({ key, mention }): Candidate => {
      const claim: DraftClaim = {
        relation: label,
        subject: key,
        object: country,
        modality: 'happened',
        date: null,
        place: place.referents[0] ?? null,
        attributes: {},
        attribution: null,
        evidence: toEvidence(reading, place.sentence, { subject: mention, object: place }),
        confidence: 0,
      };
      return { claim, cues: cuesOf(label) };
    }),
  );
}

/** Who acts for a state is known to be at home there; heads of bodies live where their bodies are. */
function actsFor(registry: Registry, person: ReferentKey, state: string): boolean {
  const parties = registry.record(person)?.roles.map(({ party }) => party) ?? [];
  return parties.some(
    (party) => party !== null && registry.kindOf(party) === 'Country' && registry.countryOf(party) === state,
  );
}

/** Told as plainly as "spoke in Lima". */
function cuesOf(label: string): readonly string[] {
  const plain = ['lemma=speak', 'subject=name', 'object=name', 'kinds=Person/Country', 'subject.slot=subject'];
  const joint = ['frame=venue', 'trigger=verb', 'subject=name', 'object=name', 'kinds=Person/Country', 'said=happened'];
  return [
    `relation=${label}`,
    ...plain,
    'object.slot=in',
    `object.slot=in&${label}`,
    'said=happened',
    'order=<>',
    ...joint.map((cue) => `${label}&${cue}`),
  ];
}

function placeCountry({ reading }: Story, place: ReadMention | null): ReferentKey | null {
  const [key] = place?.referents ?? [];
  const id = key === undefined ? null : reading.registry.countryOf(key);
  const country = reading.scans[0]?.lexicon.gazetteer.countries.get(id ?? '');
  return country === undefined ? null : reading.registry.country(country, country.name);
}

interface Speaker {
  readonly key: ReferentKey;
  /** Where the head names him first. */
  readonly mention: ReadMention;
}

/** Everybody whom the head of the transcript names and who speaks in it, once each. */
function speakersOf({ reading: { scans, bySentence }, voices }: Story): readonly Speaker[] {
  const first = voices.findIndex(({ labelled }) => (labelled ?? null) !== null);
  const head = bySentence.slice(0, Math.max(0, first)).flat();
  const speakers = new Set(
    voices.flatMap(({ labelled = null, isLetter }, at) =>
      labelled === null || isLetter === true || isResident(scans[at]) ? [] : [labelled],
    ),
  );
  return [...speakers].flatMap((key) => {
    const mention = head.find(({ referents }) => referents.includes(key));
    return mention === undefined ? [] : [{ key, mention }];
  });
}

/** "AMBASSADOR BERG:": who may live where he speaks. */
function isResident(scan: Scan | undefined): boolean {
  return scan?.words.slice(0, LABEL_TOKENS).some((word) => RESIDENTS.has(word)) === true;
}

const LABEL_TOKENS = 3;
const RESIDENTS = new Set(['ambassador', 'consul', 'chargé']);
