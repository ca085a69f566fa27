import type { Chunk, NounChunk } from './chunk.ts';

/** Of one kind with the member before it, or the bearer of an office beside the sides of states: "the ministers of Kenya and Ghana and the High Representative of the EU". */
export function isFellow(chunks: readonly Chunk[], members: readonly number[], link: number): boolean {
  const [first, last, next] = [chunks[members[0] ?? 0], chunks[members.at(-1) ?? 0], chunks[link]];
  return areAlike(last, next) || (isStates(first) && isStates(last) && isHolder(next));
}

function isStates(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.mentions.every(({ phrase }) => phrase.kind === 'country');
}

/** "the Secretary of State of the United States": an office without a name, of a state or body that is named. */
function isHolder(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun') return false;
  return chunk.mentions.some(({ phrase }) => phrase.kind === 'role' && phrase.phrase.party !== null);
}

function areAlike(a: Chunk | undefined, b: Chunk | undefined): boolean {
  if (a?.kind !== 'noun' || b?.kind !== 'noun') return false;
  return (
    isPersonChunk(a) === isPersonChunk(b) ||
    [a, b].some((one) => isPronoun(one) || isSidePhrase(one) || isBodySide(one) || isGroup(one))
  );
}

/** "EU leaders and Prime Minister Modi": those of a body stand beside a person too. */
function isBodySide({ side, mentions }: NounChunk): boolean {
  return side !== '' && mentions.some(({ phrase }) => phrase.kind === 'organisation');
}

/** "The Secretary and Foreign Ministers". */
function isGroup({ mentions }: NounChunk): boolean {
  return mentions.some(({ phrase }) => phrase.kind === 'group');
}

/** "Rishi Sunak and leaders of Peru": the side of a country stands beside a person. */
export function isSidePhrase({ mentions }: NounChunk): boolean {
  return mentions.some(({ phrase }) => phrase.kind === 'country' && phrase.side !== null);
}

export function isPersonChunk(chunk: NounChunk): boolean {
  return chunk.mentions.some((mention) => mention.phrase.kind === 'person' || mention.phrase.kind === 'role');
}

function isPronoun(chunk: NounChunk): boolean {
  return chunk.mentions.some((mention) => mention.form === 'pronoun');
}
