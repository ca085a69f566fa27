import { describe, expect, it } from 'vitest';
import { matchEvent } from '../../../src/extract/mentions/match-event.ts';
import { scanOf } from '../read-text.ts';

/** Every event of the first sentence: its name, from left to right. */
function eventsIn(text: string) {
  const scan = scanOf(text);
  const found = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const event = matchEvent(scan, at);
    if (event !== null) found.push(event);
    at = Math.max(at + 1, event?.end ?? 0);
  }
  return found;
}

const named = (text: string): readonly string[] => eventsIn(text).map(({ name }) => name);

describe('a name with a capital head', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['She opened the Lagos Maritime Forum.', ['Lagos Maritime Forum']],
    ['She opened the Voice of Small Islands Summit.', ['Voice of Small Islands Summit']],
    ['She opened the Heads of Missions Conference in Oslo.', ['Heads of Missions Conference in Oslo']],
    ['She opened the Summit for a Fair Harvest.', ['Summit for a Fair Harvest']],
    ['She opened the Conference on Lake Security in Kampala.', ['Conference on Lake Security in Kampala']],
    ['She opened the 2019 Danube Dialogue.', ['Danube Dialogue']],
    ['She opened the Chile–Peru Dialogue.', ['Chile–Peru Dialogue']],
    ["She opened the International Donors' Conference for Malawi.", ["International Donors' Conference for Malawi"]],
    ['She opened the Forum, and the Danube Dialogue.', ['Danube Dialogue']],
    ['Minister of Trade Ann Lee opened it.', []],
    ['Conference rooms were full.', []],
    ['The Joint Statement of the Forum was short.', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('a name with a small head', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['He left the NATO summit.', ['NATO summit']],
    ['He left the NATO summit in Vilnius.', ['NATO summit in Vilnius']],
    [
      'He left the SCO Council of Heads of State meeting in Astana.',
      ['SCO Council of Heads of State meeting in Astana'],
    ],
    ["He left the EU defence ministers' meeting.", ["EU defence ministers' meeting"]],
    ['He left the OPEC meeting in Vienna.', ['OPEC meeting in Vienna']],
    ['He left the OPEC meeting.', []],
    ['He left the Camp David summit.', ['Camp David summit']],
    ['He left the Sharm el-Sheikh summit.', ['Sharm el-Sheikh summit']],
    ['He left the EU-Western Balkans summit.', ['EU-Western Balkans summit']],
    ['He left the Lebanon donor conference.', ['Lebanon donor conference']],
    ['He left the Lebanon conference.', []],
    ['He left Lebanon peace talks.', []],
    ["He spoke at the World Economic Forum's annual meeting in Davos.", ['World Economic Forum in Davos']],
    ['He left the six-party talks.', ['six-party talks']],
    ['He flew to CHOGM.', ['CHOGM']],
    ['The press conference ended.', []],
    ['A party congress ended.', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('a name whose head stands first', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['A summit of the African Union ended.', ['African Union Summit']],
    ['A meeting of G7 leaders in Brussels ended.', ['G7 Summit in Brussels']],
    ['The annual meeting of the International Monetary Fund ended.', ['International Monetary Fund Meeting']],
    ['The 33rd session of the African Development Bank ended.', ['African Development Bank Session']],
    ['A meeting of the International Monetary Fund ended.', []],
    ['The 74th session of the UN General Assembly ended.', ['UN General Assembly']],
    ['The sixth meeting of the Peru-Chile Border Council ended.', ['meeting of the Peru-Chile Border Council']],
    ['A meeting of the European Political Community ended.', ['European Political Community Meeting']],
    ['A meeting of ministers ended.', []],
    ['A meeting of the board ended.', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('where an event takes place', () => {
  it.each<[text: string, site: string | null, country: string | null]>([
    ['the NATO summit in Vilnius', 'Vilnius', 'LT'],
    ['the NATO summit, held in Vilnius', 'Vilnius', 'LT'],
    ['the NATO summit to be held in Vilnius', 'Vilnius', 'LT'],
    ['the NATO summit taking place in Vilnius', 'Vilnius', 'LT'],
    ['the Major Baltic Meeting (MBM) in Riga', 'Riga', 'LV'],
    ['the NATO summit in Egypt', 'Egypt', 'EG'],
    ['the NATO summit in Sharm el-Sheikh', 'Sharm el-Sheikh', 'EG'],
    ['the NATO summit in July', null, null],
    ['the NATO summit in the morning', null, null],
    ['the Madrid summit', null, 'ES'],
    ['the Summit on Peace in Ukraine', 'Ukraine', null],
    ['the Conference on Syria in Brussels', 'Brussels', 'BE'],
  ])('%s', (text, site, country) => {
    expect(eventsIn(`He left ${text}.`)[0]).toMatchObject({ site, country });
  });
});

describe('the other names of an event', () => {
  it.each<[text: string, alias: string]>([
    ['the Peru-Chile Dialogue', 'Meeting of the Peru-Chile Dialogue'],
    ['the second Summit for Fisheries', 'Summit for Fisheries'],
    ['the Second Summit for Fisheries', 'Summit for Fisheries'],
    ['the NATO summit in Vilnius', 'NATO Summit'],
    ['the NATO summit', 'North Atlantic Treaty Organization Summit'],
    ['the U.S.-ASEAN Summit', 'US-ASEAN Summit'],
    ['the Summit of the Pacific', 'Pacific Summit'],
    ["the NATO defence ministers' meeting", "North Atlantic Treaty Organization defence ministers' meeting"],
  ])('%s: %s', (text, alias) => {
    const [event] = eventsIn(`He left ${text}.`);
    expect([event?.name, ...(event?.aliases ?? [])]).toContain(alias);
  });

  it.each<[text: string, key: string]>([
    ['the G-20 summit', 'G20 summit'],
    ['the Group of 20 summit', 'G20 summit'],
    ['the Cop27 climate conference', 'cop27'],
    ['COP27', 'cop27'],
    ['the Second Danube Forum', 'second danube forum'],
  ])('%s has the key %s', (text, key) => {
    expect(eventsIn(`He left ${text}.`)[0]?.key).toBe(key);
  });
});

describe('letters in brackets', () => {
  it('name the event wherever they stand', () => {
    expect(named('The Baltic Grain Meeting (BGM) opened before BGM guests came to BGM.')).toEqual([
      'Baltic Grain Meeting',
      'Baltic Grain Meeting',
      'Baltic Grain Meeting',
    ]);
  });

  it('may hold a year', () => {
    expect(named('The Crop Recovery Conference (CRC2024) opened; CRC2024 ends today.')).toHaveLength(2);
  });

  it.each(['The NATO (OTAN) summit opened, OTAN said.', 'A fruit fair (FRT) opened, FRT said.', '(BGM) opened.'])(
    'name none: %s',
    (text) => {
      expect(scanOf(text).localEvents.size).toBe(0);
    },
  );
});

describe('ceremonies', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['He attended the funeral of Pope Francis.', ['Funeral of Pope Francis']],
    ['He attended the state funeral of Shinzo Abe in Tokyo.', ['Funeral of Shinzo Abe in Tokyo']],
    ['He attended the funeral of the late Sultan Qaboos.', ['Funeral of Sultan Qaboos']],
    ["He attended Nelson Mandela's funeral.", ['Funeral of Nelson Mandela']],
    ["He attended Elizabeth II's state funeral.", ['Funeral of Elizabeth II']],
    ['He attended the inauguration of President Javier Milei.', ['Inauguration of President Javier Milei']],
    ['He attended the coronation of King Charles III in London.', ['Coronation of King Charles III in London']],
    ['He attended the inauguration of the new bridge.', []],
    ['He attended a funeral in Rome.', []],
    ['Their wedding was small.', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('leave the person as another mention', () => {
    const [event] = eventsIn('He attended the funeral of Pope Francis.');
    expect([event?.start, event?.end]).toEqual([3, 4]);
  });
});

describe('days that are remembered', () => {
  it.each<[text: string, names: readonly string[]]>([
    ['He watched the Victory Day parade.', ['Victory Day parade']],
    ['He watched the Victory Day military parade.', ['Victory Day military parade']],
    ['He joined D-Day 80th anniversary commemorations.', ['D-Day 80th anniversary commemorations']],
    ['He joined the Independence Day celebrations.', ['Independence Day celebrations']],
    [
      'He attended ceremonies for the 80th anniversary of the liberation of Auschwitz.',
      ['80th anniversary of the liberation of Auschwitz'],
    ],
    ['He attended the 50th anniversary of the United Nations.', ['50th anniversary of the United Nations']],
    ['Talks marked the 50th anniversary of diplomatic relations with Japan.', []],
    ['He attended the 50th anniversary of relations with Japan.', []],
    ['It was Victory Day in Moscow.', []],
    ['A parade passed.', []],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});
