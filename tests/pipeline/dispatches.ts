import { toArticle } from '../../src/ingest/article-id.ts';
import type { Article } from '../../src/model/article.ts';

interface Dispatch {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/** Invented dispatches in agency style about people who are real; several tell of the same meeting and visit. */
export const DISPATCHES: readonly Dispatch[] = [
  {
    name: 'announced',
    title: 'Erdogan to visit Baghdad next week',
    date: '2024-04-15',
    text: `ANKARA – Turkish President Recep Tayyip Erdoğan will visit Iraq on April 22, his office said on Monday. It would be his first trip to the country in twelve years.

“The President was invited by Prime Minister Mohammed Shia al-Sudani,” a spokesman told reporters.`,
  },
  {
    name: 'arrived',
    title: 'Turkish leader meets Iraqi premier in Baghdad',
    date: '2024-04-22',
    text: `BAGHDAD – Turkish President Recep Tayyip Erdoğan met Iraqi Prime Minister Mohammed Shia al-Sudani in Baghdad on Monday.

The two signed a memorandum of understanding on water. Foreign Minister Hakan Fidan also held talks with his Iraqi counterpart, Fuad Hussein.`,
  },
  {
    name: 'reported-again',
    title: 'Erdoğan, al-Sudani hold talks',
    date: '2024-04-23',
    text: 'Iraqi Prime Minister Mohammed Shia al-Sudani held talks with Turkish President Recep Tayyip Erdoğan in Baghdad on Monday, state media reported on Tuesday.',
  },
  {
    name: 'cancelled',
    title: 'Scholz calls off trip to Canberra',
    date: '2024-05-06',
    text: 'German Chancellor Olaf Scholz cancelled a visit to Australia planned for May 10. A spokeswoman said he would call Australian Prime Minister Anthony Albanese instead.',
  },
  {
    name: 'phoned',
    title: 'Scholz, Albanese speak by phone',
    date: '2024-05-08',
    text: 'German Chancellor Olaf Scholz spoke with Australian Prime Minister Anthony Albanese by phone on Wednesday. “We agreed to meet soon,” Albanese said.',
  },
  {
    name: 'envoys',
    title: 'New ambassador presents credentials',
    date: '2024-05-14',
    text: `The new Ambassador of Norway to India, May-Elin Stener, presented her credentials to President Droupadi Murmu in New Delhi on Tuesday 🇳🇴🇮🇳.

Norwegian Foreign Minister Espen Barth Eide is expected to visit India in June.`,
  },
];

/** The dispatches as articles, in the order of their days. */
export function dispatchArticles(change: (text: string) => string = (text) => text): readonly Article[] {
  return DISPATCHES.map(({ name, title, date, text }) =>
    toArticle({ givenId: name, title, date, text: change(text), source: 'Example Wire', url: null, licence: null }),
  );
}
