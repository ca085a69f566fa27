import type { ReferentKey } from '../../model/mention.ts';
import { ROLE_HEADS } from '../lexicon/role-words.ts';
import type { Scan } from '../mentions/scan.ts';
import { correspondentsOfDespatch } from '../referents/find-despatch.ts';
import { type Correspondents, correspondentsOf, findLetters } from '../referents/find-letters.ts';
import { labelOf, STRANGER } from '../referents/find-speaker.ts';
import type { Reading } from '../referents/reading.ts';
import type { Registry } from '../referents/registry.ts';
import { findSignatory } from './signatory.ts';

export interface LabelledVoice {
  /** Who speaks in a transcript, and to whom. */
  readonly labelled?: ReferentKey | null;
  readonly addressee?: ReferentKey | null;
  /** The addressee speaks in the transcript too, and is not only the person named first. */
  readonly isAnswered?: boolean;
  /** Somebody without a name speaks: "QUESTION:". */
  readonly isStranger?: boolean;
  /** The speaker answers somebody without a name, who is "you" there. */
  readonly isReply?: boolean;
  /** The words are those of a letter, whose writer and reader are not at one place. */
  readonly isLetter?: boolean;
  /** The whole text is the letter, and its quotations are somebody else's words. */
  readonly isDespatch?: boolean;
}

/** Speaker and addressee of every sentence of a transcript or a letter. */
export function labelledVoices(reading: Reading): readonly LabelledVoice[] {
  const { scans, bySentence, registry } = reading;
  const letters = findLetters(scans);
  const despatch = correspondentsOfDespatch(reading, findSignatory(reading));
  return talkingVoices(reading).map((voice, index) => {
    const letter = letters[index] ?? null;
    const found = letter === null ? null : correspondentsOf(letter, scans, (at) => bySentence[at] ?? [], registry);
    if (found === null) return despatch === null || index <= despatch.from ? voice : written(voice, despatch);
    return { labelled: found.sender, addressee: found.addressee, isAnswered: found.addressee !== null, isLetter: true };
  });
}

/** Where nobody is said to speak, the words are those of who writes. */
function written(voice: LabelledVoice, { sender, addressee }: Correspondents): LabelledVoice {
  if ((voice.labelled ?? null) !== null || voice.isStranger === true) return voice;
  return { labelled: sender, addressee, isAnswered: addressee !== null, isLetter: true, isDespatch: true };
}

/** A talk of two has each other for addressee. */
function talkingVoices(reading: Reading): readonly LabelledVoice[] {
  const { bySentence, registry } = reading;
  const labels = labelsOf(reading);
  const speakers = [...new Set(labels.map(({ current }) => current))].filter((key) => key !== null);
  const pair = speakers.length > 2 ? principals(reading, speakers) : speakers;
  const isInterview = labels.some(({ isStranger }) => isStranger);
  const guest = speakers.length === 1 && !isInterview ? otherPerson(bySentence, registry, speakers[0]) : null;
  return labels.map(({ current, isStranger, isReply, previous }): LabelledVoice => {
    if (current === null) return { labelled: null, addressee: null, isStranger };
    // In a round of three the two whose talk it is speak to each other, and everybody else to whom spoke before.
    const partner = pair.includes(current) ? pair.find((key) => key !== current) : previous;
    return { labelled: current, isAnswered: guest === null, isStranger, isReply, addressee: partner ?? guest };
  });
}

interface Label {
  readonly current: ReferentKey | null;
  readonly isStranger: boolean;
  readonly isReply: boolean;
  /** Who was the last to speak before, or null after somebody without a name. */
  readonly previous: ReferentKey | null;
}

function labelsOf({ scans, bySentence, registry }: Reading): readonly Label[] {
  let label: Label = { current: null, isStranger: false, isReply: false, previous: null };
  return scans.map((scan, index) => {
    const found = labelOf(scan, bySentence[index] ?? [], registry);
    if (found === STRANGER) label = { current: null, isStranger: true, isReply: false, previous: null };
    else if (found !== null && found !== label.current)
      label = { current: found, isStranger: false, isReply: label.isStranger, previous: label.current };
    if (label.isReply && isVocative(scan)) label = { ...label, isReply: false };
    return label;
  });
}

/** "Mr. Prime Minister, welcome": an answer to a journalist turns to the other leader. */
function isVocative({ words }: Scan): boolean {
  return words.some((word, at) => /^(?:mr\.?|madam|mister)$/u.test(word) && ROLE_HEADS.has(words[at + 1] ?? ''));
}

/** The two speakers whose meeting the title tells of; empty where it names none, one or more. */
function principals({ scans, bySentence }: Reading, speakers: readonly ReferentKey[]): readonly ReferentKey[] {
  const titles = bySentence.filter((_, index) => scans[index]?.sentence.part === 'title');
  const named = new Set(titles.flatMap((mentions) => mentions.flatMap(({ referents }) => referents)));
  const pair = speakers.filter((key) => named.has(key));
  return pair.length === 2 ? pair : [];
}

/** Where only one side's words are printed, the other is the first other person named. */
function otherPerson(
  bySentence: Reading['bySentence'],
  registry: Registry,
  speaker: ReferentKey | undefined,
): ReferentKey | null {
  const persons = bySentence.slice(0, 3).flatMap((mentions) => mentions.flatMap(({ referents }) => referents));
  return persons.find((key) => key !== speaker && registry.kindOf(key) === 'Person') ?? null;
}
