import type { ReferentKey } from '../../model/mention.ts';
import type { Registry } from './registry.ts';

/** An ambassador lives in the country that he is sent to: "Kenya's ambassador to Ghana, speaking in Accra". */
export function isPosted(registry: Registry, person: ReferentKey, country: ReferentKey): boolean {
  return registry.record(person)?.posts.has(registry.countryOf(country) ?? '') ?? false;
}
