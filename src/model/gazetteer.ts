/** A fact table of names; every id is the one of `seeds/gazetteers`. Days are ISO, null is unknown. */
export interface Country {
  readonly id: string;
  readonly kind: 'state' | 'territory' | 'historical';
  readonly name: string;
  readonly aliases: readonly string[];
  /** Adjectives and demonyms: "Indian". */
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  /** Words that stand for the government: capital, palace, seat ("Kremlin", "White House"). */
  readonly metonyms: readonly string[];
  readonly wikidata: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export type OfficeKind =
  | 'head_of_state'
  | 'head_of_government'
  | 'deputy_head'
  | 'foreign_minister'
  | 'defence_minister'
  | 'minister_other'
  | 'minister_deputy'
  | 'ambassador'
  | 'un_perm_rep'
  | 'io_head'
  | 'spokesperson'
  | 'envoy'
  | 'legislator'
  | 'military'
  | 'monarch_family'
  | 'other';

/** One person in one office for one term. */
export interface OfficeTerm {
  readonly person: string;
  readonly office: string;
  readonly kind: OfficeKind;
  /** Country id, or an organisation id for heads of organisations. */
  readonly represents: string;
  readonly from: string | null;
  /** Last day known: the stated end, or the horizon of the source when the end is unknown. */
  readonly to: string | null;
  /** False when `to` is only how far the source reaches. */
  readonly endKnown: boolean;
}

export interface KnownPerson {
  /** Wikidata QID or `x-…`. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly terms: readonly OfficeTerm[];
}

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly kind: string;
  /** Country id for a national body (a ministry, a parliament), else null. */
  readonly country: string | null;
  /** True when the name needs a country beside it ("Foreign Office", "MFA"). */
  readonly ambiguous: boolean;
  readonly wikidata: string | null;
  readonly members: readonly { readonly country: string; readonly from: string | null; readonly to: string | null }[];
}

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly isCapital: boolean;
}

export interface KnownTitle {
  /** As it stands before a name, without country: "Prime Minister". */
  readonly title: string;
  readonly kind: OfficeKind;
}

/** Read access to the fact tables. Names are compared folded: no accents, lower case, no punctuation. */
export interface Gazetteer {
  readonly countries: ReadonlyMap<string, Country>;
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  readonly titles: readonly KnownTitle[];
  /** Persons whose name or alias equals `name`. */
  personsByName(name: string): readonly KnownPerson[];
  /** Persons whose surname (last word, or first word for family-name-first countries) equals `surname`. */
  personsBySurname(surname: string): readonly KnownPerson[];
  /** Terms of the offices of this kind in `represents` that cover `day`; all known terms when `day` is null. */
  holders(represents: string, kind: OfficeKind, day: string | null): readonly KnownPerson[];
  /** Places with this name, largest first. */
  placesByName(name: string): readonly KnownPlace[];
  isGivenName(word: string): boolean;
}
