import { describe, expect, it } from 'vitest';
import { hostedOccasion } from '../../../src/extract/rosters/hosted-occasion.ts';
import { clauseOf, lastWord } from '../read-text.ts';

const OCCASIONS = new Set(['meeting', 'meet', 'call', 'talk', 'summit', 'dinner']);

function hostedIn(text: string) {
  const hosted = hostedOccasion(clauseOf(text), (lemma) => OCCASIONS.has(lemma));
  if (hosted === null) return null;
  return { occasion: hosted.occasion, hosts: hosted.hosts.map(lastWord), events: hosted.events.map(lastWord) };
}

describe('an occasion with those who hold it', () => {
  it.each<[text: string, occasion: string, hosts: readonly string[], events?: readonly string[]]>([
    ['Togo convened a meeting.', 'meeting', ['Togo']],
    ['Togo and Benin hosted a dinner.', 'dinner', ['Togo', 'Benin']],
    ['A meeting was chaired by Togo.', 'meeting', ['Togo']],
    ['Togo held talks with Benin.', 'talk', ['Togo', 'Benin']],
    ['Togo met with Benin.', 'meet', ['Togo', 'Benin']],
    ['Togo met Benin.', 'meet', ['Togo', 'Benin']],
    ["Togo's meeting with Benin was short.", 'meeting', ['Togo', 'Benin']],
    ['The call between Togo and Benin was short.', 'call', ['Togo', 'Benin']],
    ['Togo hosted the Lome Fisheries Forum.', 'meeting', ['Togo'], ['Lome Fisheries Forum']],
    ['Togo chaired a meeting at the Lome Fisheries Forum.', 'meeting', ['Togo'], ['Lome Fisheries Forum']],
    ['Togo invited Benin to a dinner.', 'invite', ['Togo']],
  ])('%s', (text, occasion, hosts, events = []) => {
    expect(hostedIn(text)).toEqual({ occasion, hosts, events });
  });

  it.each([
    'A meeting took place.',
    'Togo did not hold a meeting.',
    'Togo held an election.',
    'Togo attended the Lome Fisheries Forum.',
    'Togo opened the Lome Fisheries Forum.',
    'Togo praised the talks.',
    'It rained.',
  ])('none: %s', (text) => {
    expect(hostedIn(text)).toBeNull();
  });
});
