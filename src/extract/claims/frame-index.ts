import type { Frame, Ontology, RelationType } from '../../model/ontology.ts';

/** A frame of a relation, found by the first verb or the last noun of its trigger phrase. */
export interface FrameEntry {
  readonly relation: RelationType;
  readonly frame: Frame;
  /** Words of the trigger phrase besides the one it is found by. */
  readonly phrase: readonly string[];
  /** The frame's required and forbidden phrases, cut into words. */
  readonly requires: readonly (readonly string[])[];
  readonly unless: readonly (readonly string[])[];
}

export interface FrameIndex {
  readonly verbs: ReadonlyMap<string, readonly FrameEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly FrameEntry[]>;
  /** By the occasion that parties are listed for. */
  readonly rosters: ReadonlyMap<string, readonly FrameEntry[]>;
}

/** Indexes all frames of the ontology, longest trigger phrase first. */
export function indexFrames(ontology: Ontology): FrameIndex {
  const verbs = new Map<string, FrameEntry[]>();
  const nouns = new Map<string, FrameEntry[]>();
  const rosters = new Map<string, FrameEntry[]>();
  for (const relation of ontology.relations.values()) {
    for (const frame of relation.frames) {
      const conditions = { requires: frame.requires.map(cut), unless: frame.unless.map(cut) };
      for (const verb of frame.verbs) {
        const [lemma, ...phrase] = verb.split(' ');
        add(verbs, lemma ?? verb, { relation, frame, phrase, ...conditions });
      }
      for (const noun of frame.nouns) {
        const phrase = noun.split(' ');
        const lemma = phrase.pop() ?? noun;
        add(nouns, lemma, { relation, frame, phrase, ...conditions });
      }
      for (const occasion of frame.rosters) add(rosters, occasion, { relation, frame, phrase: [], ...conditions });
    }
  }
  return { verbs, nouns, rosters };
}

function cut(phrase: string): readonly string[] {
  return phrase.split(' ');
}

function add(map: Map<string, FrameEntry[]>, lemma: string, entry: FrameEntry): void {
  const entries = map.get(lemma) ?? [];
  entries.push(entry);
  entries.sort((a, b) => b.phrase.length - a.phrase.length);
  map.set(lemma, entries);
}
