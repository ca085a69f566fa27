import type { EntityKind } from './entity.ts';

export type QuadClass = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict';

/**
 * Where a party of a relation stands in the clause.
 * `subject` and `object` are those of the verb (a passive is turned round first); `object-possessor` owns an object that is no party
 * itself, `subject-possessor` such a subject; `clause` is the subject of the clause that the verb governs ("urged that X …"); `possessor` is the
 * genitive or "his" before a noun; `inside` are the parties in the name of an event whose head the noun is ("U.S.-Chile Free Trade
 * Agreement"), `sides` the same where they are two, `itself` that event; `governor` is the subject of the verb that carries the noun ("held talks",
 * "during a visit"); `apposed` is the name that the noun stands beside ("Turkey, a member of …"); `outer` owns the noun that
 * this one depends on ("X's bid for membership"); `addressee` is whom the verb
 * before is turned to; `home` the state that the other party stands for; `within` owns something that
 * verb or noun is about ("concern over arrests in X's prisons"); `context` is the party told of last where the clause names
 * none; in a roster `member` is one of those listed, `peer` the same in a list short enough for every pair, `host` whose occasion it
 * is, and `event` its name; any other word is a preposition.
 */
export type Slot = 'subject' | 'object' | 'possessor' | 'governor' | (string & {});

/** One way in which a text states the relation; `verbs` and `nouns` are lemmas. */
export interface Frame {
  /** Lemmas that open the frame; a phrase ("pay visit") has its words in order. */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  /** Occasions of which a text lists who takes part ("Participants in the call were A and B"), or `*` for every one. */
  readonly rosters: readonly string[];
  /** Slots that may hold the relation's subject, best first. */
  readonly subject: readonly Slot[];
  /** Slots that may hold the relation's object, best first. */
  readonly object: readonly Slot[];
  /** The same slot may hold both parties ("X and Y met", "talks between X and Y"). */
  readonly collective: boolean;
  /** Words that must stand in the trigger's noun phrase or directly after the verb; empty means none. */
  readonly requires: readonly string[];
  /** Words after or before the trigger that forbid the frame ("met with criticism"). */
  readonly unless: readonly string[];
  /** Narrows the kinds of the object for this frame; empty means the relation's own. */
  readonly objectKinds: readonly EntityKind[];
  readonly subjectKinds: readonly EntityKind[];
  /** Modality that the words themselves carry ("cancel visit"), or null for tense and cues to decide. */
  readonly modality: 'happened' | 'planned' | 'denied' | 'possible' | null;
  /** Relations of which the article must tell none between the same parties ("they discussed" after "A met B"). */
  readonly unlessTold: readonly string[];
  /** Relations that must not be told before of the same parties, in the same manner and of no other day ("spoke with" after "met with"). */
  readonly unlessBefore: readonly string[];
  /** Relations of which the article must tell none between persons of the two countries ("Fijian-Samoan talks", where their leaders met). */
  readonly unlessPersons: readonly string[];
}

export interface RelationExample {
  readonly text: string;
  /** `[subject name, object name, modality]` for each claim of this relation that the text makes. */
  readonly claims: readonly (readonly [string, string, string])[];
}

/**
 * A claim that follows from another: `place-abroad` – whoever was in a foreign country named as the place was there;
 * `named-event` – whoever acted at a named event took part in it.
 */
export interface Implication {
  readonly relation: string;
  readonly from: 'place-abroad' | 'named-event';
}

/**
 * How a relation stands in time: an `occasion` takes place on a day, and what is said there is said on that day; a
 * `statement` is said or written; a `state` lasts and takes no day from what is told around it.
 */
export type Timing = 'occasion' | 'statement' | 'state';

export interface RelationType {
  readonly label: string;
  readonly tier: 'core' | 'extended';
  readonly definition: string;
  readonly directed: boolean;
  readonly subjectKinds: readonly EntityKind[];
  readonly objectKinds: readonly EntityKind[];
  readonly attributes: readonly {
    readonly name: string;
    readonly values: readonly string[] | null;
    readonly definition: string;
  }[];
  readonly cameo: readonly string[];
  readonly plover: readonly string[];
  readonly quadClass: QuadClass;
  readonly eventKind: string;
  /** Relations of one family told of the same parties and day are one event. */
  readonly family: string;
  readonly timing: Timing;
  /** The object is a country, and not the subject's own: a trip abroad, never a move at home. */
  readonly acrossBorders: boolean;
  /** The subject stands between the objects, and is the side of none of them. */
  readonly betweenOthers: boolean;
  /** Found by office (title + name) instead of frames. */
  readonly fromOffices: boolean;
  readonly frames: readonly Frame[];
  readonly implies: readonly Implication[];
  readonly examples: readonly RelationExample[];
  readonly display: { readonly verb: string; readonly colour: string; readonly line: 'solid' | 'dashed' };
}

export interface EntityType {
  readonly kind: EntityKind;
  readonly definition: string;
  readonly display: { readonly colour: string; readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' };
}

export interface EventType {
  readonly kind: string;
  readonly definition: string;
  /** Head nouns that make a capitalised phrase a named event of this kind: "Summit". */
  readonly nouns: readonly string[];
  /** Parties come together at it: one takes part in a summit, but not in a treaty or a war. */
  readonly gathers: boolean;
}

export interface StructuralRelation {
  readonly label: string;
  readonly definition: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface Constraint {
  readonly label: string;
  readonly property: string;
  readonly kind: 'unique' | 'exists' | 'index';
}

/** What may exist: compiled from `graph-schema/`. */
export interface Ontology {
  readonly entities: ReadonlyMap<EntityKind, EntityType>;
  readonly relations: ReadonlyMap<string, RelationType>;
  readonly events: ReadonlyMap<string, EventType>;
  readonly structure: ReadonlyMap<string, StructuralRelation>;
  readonly constraints: readonly Constraint[];
}
