import type { Article } from '../../model/article.ts';
import type { Country, Gazetteer } from '../../model/gazetteer.ts';

/** Words of a publisher's name that tell whose government speaks; press and agencies have none. */
const PUBLISHERS: readonly (readonly [RegExp, string])[] = [
  [/kremlin|president of russia|russian federation|mid\.ru/iu, 'RU'],
  [/white house|department of state|state department|office of the historian|pentagon|department of defense/iu, 'US'],
  [/president of ukraine|cabinet of ministers of ukraine|president\.gov\.ua/iu, 'UA'],
  [/australian foreign policy|minister for foreign affairs of australia|dfat|prime minister of australia/iu, 'AU'],
  [/gov\.uk|foreign, commonwealth|prime minister's office, 10 downing/iu, 'GB'],
  [/elysee|élysée|diplomatie\.gouv/iu, 'FR'],
  [/ministry of external affairs|prime minister's office \(india\)|\bmea\.gov\.in/iu, 'IN'],
  [/ministry of foreign affairs of japan|mofa\.go\.jp/iu, 'JP'],
  [/ministry of foreign affairs of the people's republic of china|fmprc/iu, 'CN'],
  [/auswärtiges amt|bundesregierung|federal foreign office/iu, 'DE'],
  [/global affairs canada|prime minister of canada/iu, 'CA'],
];

/** The country whose government publishes the article, by its source or address; null for everybody else. */
export function findHome(article: Article, gazetteer: Gazetteer): Country | null {
  const publisher = `${article.source ?? ''} ${article.url ?? ''}`;
  const row = PUBLISHERS.find(([pattern]) => pattern.test(publisher));
  return row === undefined ? null : (gazetteer.countries.get(row[1]) ?? null);
}
