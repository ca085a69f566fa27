import type { ReferentKey } from '../../model/mention.ts';
import { quotedTokens } from '../mentions/quoted-tokens.ts';
import type { Reading } from '../referents/reading.ts';
import { findJointVoice } from './joint-voice.ts';
import type { LabelledVoice } from './labelled-voices.ts';
import { findSignatory } from './signatory.ts';
import { speakerOf } from './speaker-of.ts';

/** Who says what a sentence says, where the sentence itself does not tell. */
export interface Speaking {
  /** Whose the text is: the speaker of a transcript, the authors of a joint statement, who signs it, else the state that publishes it. */
  readonly authors: () => readonly ReferentKey[];
  /** Whose words a quotation gives. */
  readonly quoted: readonly ReferentKey[];
  /** For every token, whether it stands in a quotation of somebody else's words. */
  readonly isQuoted: readonly boolean[];
}

/** Speaker and author of every sentence. */
export function findSpeaking(reading: Reading, voices: readonly LabelledVoice[]): readonly Speaking[] {
  const { scans, bySentence, registry } = reading;
  const quoted = quotedTokens(scans);
  const written = authorsOf(reading);
  let last: ReferentKey | null = null;
  return scans.map((scan, index) => {
    const { labelled = null, isStranger = false, isLetter = false, isDespatch = false } = voices[index] ?? {};
    const isQuoted = isLetter && !isDespatch ? [] : (quoted[index] ?? []);
    last = speakerOf({ scan, mentions: bySentence[index] ?? [], quoted: quoted[index] ?? [], registry, last });
    const isNobody = isStranger || scan.sentence.part === 'title';
    const authors = labelled === null ? written : () => [labelled];
    return { authors: isNobody ? NOBODY : authors, quoted: last === null ? [] : [last], isQuoted };
  });
}

const NOBODY = (): readonly ReferentKey[] => [];

/** Whose a text is; the state that publishes it is named by nobody until it is asked for. */
function authorsOf(reading: Reading): () => readonly ReferentKey[] {
  const { home, registry } = reading;
  const joint = findJointVoice(reading);
  if (joint !== null) return () => joint;
  const signatory = findSignatory(reading);
  if (signatory !== null) return () => [signatory];
  return home === null ? NOBODY : () => [registry.country(home, home.name)];
}
