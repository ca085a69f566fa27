import type { Article } from '../../model/article.ts';
import type { Country, Gazetteer, OfficeKind } from '../../model/gazetteer.ts';

/** Words of a publisher's name that tell whose government speaks and who leads it; press and agencies have none. */
const PUBLISHERS: readonly (readonly [RegExp, string, OfficeKind | null])[] = [
  [/office of the historian/iu, 'US', null],
  [/mid\.ru|ministry of foreign affairs of (?:russia|the russian)/iu, 'RU', 'foreign_minister'],
  [/kremlin|president of russia|russian federation/iu, 'RU', 'head_of_state'],
  [/department of state|state department/iu, 'US', 'foreign_minister'],
  [/pentagon|department of defense/iu, 'US', 'defence_minister'],
  [/white house/iu, 'US', 'head_of_state'],
  [/cabinet of ministers of ukraine/iu, 'UA', 'head_of_government'],
  [/president of ukraine|president\.gov\.ua/iu, 'UA', 'head_of_state'],
  [/prime minister of australia/iu, 'AU', 'head_of_government'],
  [/australian foreign policy|minister for foreign affairs of australia|dfat/iu, 'AU', 'foreign_minister'],
  [/prime minister's office, 10 downing/iu, 'GB', 'head_of_government'],
  [/gov\.uk|foreign, commonwealth/iu, 'GB', 'foreign_minister'],
  [/diplomatie\.gouv/iu, 'FR', 'foreign_minister'],
  [/elysee|élysée/iu, 'FR', 'head_of_state'],
  [/ministry of external affairs|\bmea\.gov\.in/iu, 'IN', 'foreign_minister'],
  [/prime minister's office \(india\)/iu, 'IN', 'head_of_government'],
  [/ministry of foreign affairs of japan|mofa\.go\.jp/iu, 'JP', 'foreign_minister'],
  [/ministry of foreign affairs of the people's republic of china|fmprc/iu, 'CN', 'foreign_minister'],
  [/auswärtiges amt|federal foreign office/iu, 'DE', 'foreign_minister'],
  [/bundesregierung/iu, 'DE', 'head_of_government'],
  [/global affairs canada/iu, 'CA', 'foreign_minister'],
  [/prime minister of canada/iu, 'CA', 'head_of_government'],
];

/** A government that publishes, and the office that its texts are about; null for historians. */
export interface Home {
  readonly country: Country;
  readonly leads: OfficeKind | null;
}

/** The government that publishes the article, by its source or address; null for everybody else. */
export function findHome(article: Article, gazetteer: Gazetteer): Home | null {
  const publisher = `${article.source ?? ''} ${article.url ?? ''}`;
  const row = PUBLISHERS.find(([pattern]) => pattern.test(publisher));
  const country = row === undefined ? undefined : gazetteer.countries.get(row[1]);
  return row === undefined || country === undefined ? null : { country, leads: row[2] };
}
