import type { Country, KnownOrganisation, KnownPerson } from '../../model/gazetteer.ts';
import type { NationalBody } from './match-national-body.ts';
import type { RoleMatch } from './match-role.ts';
import type { TokenRange } from './scan.ts';

/** A country or body that an office belongs to. */
export type Party = (
  | { readonly kind: 'country'; readonly country: Country }
  | {
      readonly kind: 'organisation';
      readonly organisation: KnownOrganisation | null;
      readonly name: string;
      readonly body?: NationalBody;
    }
) &
  TokenRange;

/** A title with what stands round it: "the Russian foreign minister", "Ambassador of Cuba to Mongolia". */
export interface RolePhrase extends TokenRange {
  readonly role: RoleMatch;
  readonly party: Party | null;
  /** Bodies or countries named beside the party: "Russian Foreign Ministry spokeswoman" has both. */
  readonly further: readonly Party[];
  /** Where an ambassador or consul is posted: "Ambassador of Cuba to Mongolia". */
  readonly post?: Country | undefined;
  /** Country of the town or region where the office is held: "Mayor of Lyon"; else null. */
  readonly seat: Country | null;
  /** "his", "their", or null. */
  readonly possessor: string | null;
  readonly determiner: 'definite' | 'indefinite' | 'none';
}

export interface PersonPhrase extends TokenRange {
  readonly kind: 'person';
  /** Tokens of the bare name. */
  readonly name: TokenRange;
  readonly text: string;
  readonly words: readonly string[];
  readonly known: readonly KnownPerson[];
  readonly honorific: string | null;
  readonly offices: readonly RolePhrase[];
  /** "Bennett of Israel". */
  readonly party: Party | null;
  /** Nothing but the capitals says that this is a person. */
  readonly isGuess: boolean;
  /** One of the two whose names an administration bears: "the Biden-Harris Administration". */
  readonly isTicket?: boolean;
}

export interface CountryPhrase extends TokenRange {
  readonly kind: 'country';
  readonly country: Country;
  readonly form: 'name' | 'adjective' | 'metonym' | 'capital';
  /** Stands for a side, not for a person: "the Ukrainian delegation". */
  readonly side: string | null;
}

export interface OrganisationPhrase extends TokenRange {
  readonly kind: 'organisation';
  readonly organisation: KnownOrganisation | null;
  readonly name: string;
  /** Country of a national body, where the text gives it. */
  readonly country: Country | null;
  readonly body?: NationalBody;
}

export interface PlacePhrase extends TokenRange {
  readonly kind: 'place';
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

export interface EventPhrase extends TokenRange {
  readonly kind: 'event';
  readonly name: string;
  readonly aliases: readonly string[];
  /** Head noun, lower case. */
  readonly head: string;
  /** The same for every wording of one event. */
  readonly key: string;
  /** Country where it takes place, where its name tells; else null. */
  readonly country: string | null;
  /** The town or country behind its name, or null. */
  readonly site: string | null;
}

export interface RoleOnlyPhrase extends TokenRange {
  readonly kind: 'role';
  readonly phrase: RolePhrase;
  /** All countries of a title that several share: "the Iranian and Saudi foreign ministers"; else absent. */
  readonly shared?: readonly Party[];
}

export interface PronounPhrase extends TokenRange {
  readonly kind: 'pronoun';
  readonly word: string;
  /** "the Hungarian": the country of whoever is meant; else absent. */
  readonly of?: Country;
}

/** "the two leaders", "both sides", "the ministers". */
export interface GroupPhrase extends TokenRange {
  readonly kind: 'group';
  readonly noun: string;
  readonly number: number | null;
  /** "our two countries": the states of who speaks and who is spoken to; else absent. */
  readonly isOwn?: boolean;
}

/** "the summit", "the conference": an event named before. */
export interface OccasionPhrase extends TokenRange {
  readonly kind: 'occasion';
  readonly noun: string;
}

/** One thing that a sentence refers to, before it is tied to a referent. */
export type Phrase =
  | PersonPhrase
  | CountryPhrase
  | OrganisationPhrase
  | PlacePhrase
  | EventPhrase
  | RoleOnlyPhrase
  | PronounPhrase
  | GroupPhrase
  | OccasionPhrase;
