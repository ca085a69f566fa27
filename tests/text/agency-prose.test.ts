import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/split-sentences.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Prose as agencies and ministries write it, with `|` at each cut. */
const PROSE: readonly (readonly [string, string])[] = [
  ['Pres.', 'Pres. Bola Tinubu flew to Paris.|He met Pres. Macron there.'],
  ['Amb.', 'Amb. Linda Thomas-Greenfield voted no.|The Chinese envoy abstained.'],
  ['Vice Adm. and Lt. Cdr.', 'Vice Adm. Lee came aboard.|So did Lt. Cdr. Rao.'],
  ['Sgt. Maj.', 'Sgt. Maj. Li saluted the envoy.|He left.'],
  ['Msgr. and Fr.', 'The nuncio, Msgr. Paul Gallagher, met Fr. Tom Uzhunnalil.|Both prayed.'],
  ['Hon. Dr. and an initial', 'Hon. Dr. S. Jaishankar called on the king.|He left.'],
  ['H.E. Mr.', 'H.E. Mr. Wang Yi visited Lusaka.|The visit was his first.'],
  ['three initials', 'A. P. J. Abdul Kalam spoke in Sofia.|Bulgaria honoured him.'],
  ['party and state', 'Sen. Chris Coons (D-Del.) landed in Kigali.|He met the foreign minister.'],
  ['et al.', 'Al-Sisi et al. signed the accord.|Nobody objected.'],
  ['v.', 'The court heard Qatar v. Bahrain.|It will rule in May.'],
  ['Jr. before a verb', 'Ferdinand Marcos Jr. met Kishida in Tokyo.|They signed a pact.'],
  ['Jr. at the end', 'Kishida met Ferdinand Marcos Jr.|The two signed a pact.'],
  ['a hyphen after U.N.', 'U.N.-led talks failed.|The U.S.-Japan treaty stands.'],
  ['U.A.E. at the end', 'He left for the U.A.E.|The talks last two days.'],
  ['U.A.E. inside', 'The U.A.E. President met him.|They embraced.'],
  ['St. in a place', 'He came from St. Kitts.|Later he flew to St. Lucia.'],
  ['Ft. and Mt.', 'The talks at Ft. Bragg ended.|Mt. Ararat was in sight.'],
  ['a month inside', 'They met on Sept. 9 in Delhi.|It rained.'],
  ['a month at the end', 'The visit is planned for Nov.|The two will sign a treaty.'],
  ['a month before a year', 'The mission closed in Dec. 2023.|It never reopened.'],
  ['No. as a number', 'Decree No. 14 appoints Ms. Okafor.|She takes office at once.'],
  ['no as an answer', 'Ankara said no.|The talks went on.'],
  ['art as a word', 'They opened a show of Khmer art.|The envoys toured it.'],
  ['a sum of money', 'The deal is worth $3.5bn.|It was signed at 10.30 a.m. in Doha.'],
  ['a section number', 'Article 5.2 was struck out.|Article 6 stays.'],
  ['p.m. before a weekday', 'Talks ended at 5 p.m. Monday.|The delegation left.'],
  ['a footnote mark stays with what follows', 'He left.[1] They met again.|Nobody noticed.'],
  ['a spoken exchange', 'Q: Will he come?|A: Yes.|Q: When?|A: Soon.'],
  ['a name that ends in a short word', 'He met Kim Jong Un.|The two shook hands.'],
  ['guillemets and a verb of saying', '«Nous signerons.»|Macron added: «Demain.»'],
  ['a quotation of two sentences', 'He said: “We agree.|We will sign.”|They left.'],
  ['a question, then the one who asked', '“Will he come?”|Putin asked.|“No!”|Xi replied.'],
  ['dots in a quotation', '“We… agree,” he said.|“I think…”|The line broke.'],
  ['an exclamation in a name', 'The Yahoo! office in Sunnyvale closed.'],
  ['a bracketed aside', 'The ministers (Mr. A. Diallo and Ms. B. Sow) met.|They left.'],
  ['a flag before the next sentence', 'He landed in Paris 🇫🇷.|Crowds cheered.'],
];

describe('sentences of agency prose', () => {
  it.each(PROSE)('%s: %s', (_case, marked) => {
    const sentences = marked.split('|');
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('are the same in any order and with any white space between them', () => {
    const whole = PROSE.filter(([, marked]) => /[.!?][”»)]?$/.test(marked)).map(([, marked]) => marked.split('|'));
    const blank = fc.constantFrom(' ', '  ', '\n', '\r\n', '\n\n', '\t', '\u00a0 ');
    fc.assert(
      fc.property(fc.shuffledSubarray(whole, { minLength: 2 }), blank, (chosen, between) => {
        expect(cut(chosen.map((sentences) => sentences.join(' ')).join(`${between}\n\n`))).toEqual(chosen.flat());
      }),
    );
  });
});

describe('a whole dispatch', () => {
  const DISPATCH = `ASTANA, July 4 (Reuters) – Turkish President Recep Tayyip Erdoğan met Russia's Vladimir Putin on the sidelines of the S.C.O. summit on Wednesday. “We expect Mr. Putin in Türkiye,” Erdoğan's office quoted him as saying.

The two leaders last met in Sept. 2023 in Sochi. Gen. Yaşar Güler, the U.S.-trained defence minister, was present; so was H.E. Mehmet Samsar.
Asked whether a date was set, Kremlin spokesman Dmitry Peskov said: “Not yet.”

- Talks lasted 1.5 hours
- No statement was signed
`;

  it('is cut at its full stops and lines, each sentence word for word', () => {
    expect(cut(DISPATCH)).toEqual([
      "ASTANA, July 4 (Reuters) – Turkish President Recep Tayyip Erdoğan met Russia's Vladimir Putin on the sidelines of the S.C.O. summit on Wednesday.",
      "“We expect Mr. Putin in Türkiye,” Erdoğan's office quoted him as saying.",
      'The two leaders last met in Sept. 2023 in Sochi.',
      'Gen. Yaşar Güler, the U.S.-trained defence minister, was present; so was H.E. Mehmet Samsar.',
      'Asked whether a date was set, Kremlin spokesman Dmitry Peskov said: “Not yet.”',
      '- Talks lasted 1.5 hours',
      '- No statement was signed',
    ]);
  });

  it('keeps its sentences when every line ends as on Windows', () => {
    expect(cut(DISPATCH.replaceAll('\n', '\r\n'))).toEqual(cut(DISPATCH));
  });

  it('is one sentence where it is wrapped behind words that end none', () => {
    const wrapped =
      'The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and\nJeyhun Bayramov, met in Almaty on\nFriday, the Kazakh ministry said.';
    expect(cut(wrapped).map((sentence) => sentence.replace(/\n/g, ' '))).toEqual([
      'The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov, met in Almaty on Friday, the Kazakh ministry said.',
    ]);
  });

  it('of a hundred thousand full stops is cut in time that grows no faster than its length', () => {
    const text = 'He met Mr. Ito in St. Petersburg. '.repeat(20_000);
    expect(splitSentences(text)).toHaveLength(20_000);
    expect(splitSentences('.'.repeat(200_000))).toHaveLength(1);
    expect(splitSentences('A. '.repeat(60_000))).toHaveLength(1);
  });
});
