import type { OpenPhrase } from './open-phrase.ts';
import type { ReadMention } from './reading.ts';
import { LIST_LINKS } from './recent-parties.ts';

/** The sentence and those before it without whoever it names so far. */
export function withoutSubject<Kind extends OpenPhrase>(open: Kind): Kind {
  return without({ ...open, before: [] }, open.before);
}

/** "For Finland and Sweden, | Biden | backed the two countries": all but who stands right before the verb. */
export function withoutActor<Kind extends OpenPhrase>(open: Kind): Kind {
  const actors: ReadMention[] = [];
  for (const mention of [...open.before].reverse()) {
    const last = actors.at(-1);
    const between = last === undefined ? [] : open.scan.words.slice(mention.lastToken, last.firstToken);
    const isJoined = actors.length === 1 ? between.includes('and') : true;
    if (last !== undefined && !(isJoined && between.every((word) => LIST_LINKS.has(word)))) break;
    actors.push(mention);
  }
  return without(open, actors);
}

function without<Kind extends OpenPhrase>(open: Kind, parties: readonly ReadMention[]): Kind {
  const keys = new Set(parties.flatMap(({ referents }) => referents));
  const others = (mentions: readonly ReadMention[]): readonly ReadMention[] =>
    mentions.flatMap((mention) => {
      const referents = mention.referents.filter((key) => !keys.has(key));
      return referents.length === 0 ? [] : [{ ...mention, referents }];
    });
  return { ...open, before: others(open.before), past: open.past.map(others) };
}
