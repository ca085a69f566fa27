import type { EntityKind } from '../model/entity.ts';
import type { Frame, Slot } from '../model/ontology.ts';
import { MODALITIES } from './modalities.ts';
import type { Spot } from './spot.ts';
import {
  checkDistinct,
  checkFields,
  choiceAt,
  fieldAt,
  flagAt,
  membersAt,
  refuse,
  someMembersAt,
  textsAt,
} from './spot.ts';

/** Compiles one frame and fills what the file leaves out. Throws `bad-schema`. */
export function compileFrame(spot: Spot, kinds: readonly EntityKind[]): Frame {
  checkFields(spot, FRAME_FIELDS);
  const verbs = lemmasAt(fieldAt(spot, 'verbs'));
  const nouns = lemmasAt(fieldAt(spot, 'nouns'));
  const rosters = lemmasAt(fieldAt(spot, 'rosters'));
  const sorts = [verbs, nouns, rosters].filter(({ length }) => length > 0);
  if (sorts.length !== 1) refuse(spot, 'one of verbs, nouns and rosters, and no two');
  const slots = verbs.length > 0 ? VERB_SLOTS : nouns.length > 0 ? NOUN_SLOTS : ROSTER_SLOTS;
  const subject = slotsAt(fieldAt(spot, 'subject'), slots);
  const object = slotsAt(fieldAt(spot, 'object'), slots);
  const collective = collectiveAt(fieldAt(spot, 'collective'), subject, object);
  return {
    verbs,
    nouns,
    rosters,
    subject,
    object,
    collective,
    requires: lemmasAt(fieldAt(spot, 'requires')),
    unless: lemmasAt(fieldAt(spot, 'unless')),
    objectKinds: kindsAt(fieldAt(spot, 'objectKinds'), kinds),
    subjectKinds: kindsAt(fieldAt(spot, 'subjectKinds'), kinds),
    modality: modalityAt(fieldAt(spot, 'modality')),
    unlessTold: labelsAt(fieldAt(spot, 'unlessTold')),
    unlessBefore: labelsAt(fieldAt(spot, 'unlessBefore')),
    unlessPersons: labelsAt(fieldAt(spot, 'unlessPersons')),
  };
}

/** A list of entity kinds that the ontology has; empty where the field is left out. */
export function kindsAt(spot: Spot, kinds: readonly EntityKind[]): readonly EntityKind[] {
  const members = membersAt(spot);
  checkDistinct(members);
  return members.map((member) => choiceAt(member, kinds));
}

const FRAME_FIELDS = {
  required: ['subject', 'object'],
  optional: [
    'verbs',
    'nouns',
    'rosters',
    'collective',
    'requires',
    'unless',
    'objectKinds',
    'subjectKinds',
    'modality',
    'unlessTold',
    'unlessBefore',
    'unlessPersons',
  ],
};

const PREPOSITIONS =
  'about above across after against alongside among around as at before behind between beyond by during following for from in into near of off on onto over through to toward towards under upon via with within without'.split(
    ' ',
  );

const VERB_SLOTS: ReadonlySet<Slot> = new Set([
  'subject',
  'object',
  'object-possessor',
  'subject-possessor',
  'clause',
  'condition',
  'addressee',
  'ruler',
  'aim',
  'obliged',
  'guest',
  'bidden',
  'voice',
  'home',
  'within',
  'context',
  'partner',
  'pair',
  ...PREPOSITIONS,
]);
const NOUN_SLOTS: ReadonlySet<Slot> = new Set([
  'possessor',
  'inside',
  'sides',
  'itself',
  'governor',
  'apposed',
  'outer',
  'celebrant',
  'ruler',
  'respondent',
  'clause',
  'victim',
  'voice',
  'home',
  'within',
  'context',
  'partner',
  'pair',
  ...PREPOSITIONS,
]);
const ROSTER_SLOTS: ReadonlySet<Slot> = new Set(['member', 'peer', 'ruler', 'host', 'event', 'home']);

/** `*` for every verb, or lower-case words (ASCII or Latin letters with accents) with single spaces: what a tagger gives as lemmas. */
const LEMMAS = /^(?:\*|[a-z\u00df-\u024f\d.'-]+(?: [a-z\u00df-\u024f\d.'-]+)*)$/;

function lemmasAt(spot: Spot): readonly string[] {
  return textsAt(spot, (text) => LEMMAS.test(text), 'lemmas in lower case, one space between words');
}

function labelsAt(spot: Spot): readonly string[] {
  return textsAt(spot, (text) => /^[A-Z][A-Z0-9_]*$/.test(text), 'labels of relations');
}

function slotsAt(spot: Spot, slots: ReadonlySet<Slot>): readonly Slot[] {
  someMembersAt(spot);
  return textsAt(spot, (text) => slots.has(text), `one of ${[...slots].join(', ')}`);
}

function collectiveAt(spot: Spot, subject: readonly Slot[], object: readonly Slot[]): boolean {
  const collective = flagAt(spot);
  if (collective && !subject.some((slot) => object.includes(slot))) {
    refuse(spot, 'a collective frame to list one slot under both subject and object');
  }
  return collective;
}

function modalityAt(spot: Spot): Frame['modality'] {
  return spot.value === undefined || spot.value === null ? null : choiceAt(spot, MODALITIES);
}
