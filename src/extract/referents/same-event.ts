/** An event of the article with the names that it goes by so far. */
interface KnownEvent {
  readonly forms: ReadonlySet<string>;
  readonly site: string | null;
}

interface NamedEvent {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly site: string | null;
}

/** How many events back a further wording is looked for: a hostile text may name any number. */
export const MOST_BACK = 16;

/**
 * The event named before that a new name is another wording of, the one named last first, or null: every word of the shorter
 * name stands in the longer ("the Ministerial Council Meeting", "the OECD Ministerial Council Meeting"), and a conference of
 * parties is meant by "the UN climate summit".
 */
export function sameEvent<Event extends KnownEvent>(
  events: readonly Event[],
  { name, aliases, site }: NamedEvent,
): Event | null {
  const recent = events.slice(-MOST_BACK).reverse();
  const wordings = toldForms(new Set([name, ...aliases]))
    .map(contentWords)
    .filter((words) => words.size > 1);
  const isSame = (form: string): boolean =>
    wordings.some((words) => isPart(words, contentWords(form)) || meansParties(words, form));
  const known = recent.find(
    (one) => isSameSite(one.site, site) && isSameNumber(one, name) && toldForms(one.forms).some(isSame),
  );
  return (
    known ?? recent.find((one) => wordings.some((words) => isAtSite(words, one)) || isOnlyDetail(name, one)) ?? null
  );
}

/** A dialogue of two is no summit of theirs, though its meeting may be called one. */
function toldForms(forms: ReadonlySet<string>): readonly string[] {
  return [...forms].filter((form) => !(form.endsWith(SUMMIT) && forms.has(form.slice(0, -SUMMIT.length))));
}

const SUMMIT = ' Summit';

/** "the Vilnius summit" after "the NATO Summit in Vilnius". */
function isAtSite(words: ReadonlySet<string>, { forms, site }: KnownEvent): boolean {
  const town = contentWords(site ?? '');
  if (![...words].some((word) => town.has(word))) return false;
  return [...forms].some((form) => {
    const whole = contentWords(form);
    return [...words].every((word) => town.has(word) || whole.has(word));
  });
}

/** "the Leaders Summit" after "the U.S.-Africa Leaders Summit": a name that says no more than what kind of event it is. */
function isOnlyDetail(name: string, { forms }: KnownEvent): boolean {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const [head = ''] = contentWords(name);
  return contentWords(name).size === 1 && words.length > 1 && [...forms].some((form) => contentWords(form).has(head));
}

/** Two places of one event, as far as both are told. */
export function isSameSite(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** "the Second Summit" is not the third. */
function isSameNumber({ forms }: KnownEvent, name: string): boolean {
  const number = ORDINAL.exec(name)?.[0].toLowerCase();
  const numbers = [...forms].flatMap((form) => ORDINAL.exec(form)?.[0].toLowerCase() ?? []);
  return number === undefined || numbers.length === 0 || numbers.includes(number);
}

const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b/iu;

function isPart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return (
    small.size > 1 && (isSpecific(small) || small.size === large.size) && [...small].every((word) => large.has(word))
  );
}

/** "NATO summit" and "EU-NATO summit" are two: whose event it is, is no detail, but "Security Conference" leaves out only where. */
function isSpecific(words: ReadonlySet<string>): boolean {
  return words.size > 2 || [...words].some((word) => word.length > 7);
}

function meansParties(words: ReadonlySet<string>, form: string): boolean {
  return /^cop-?\d/iu.test(form) && [...words].every((word) => PARTIES_MEET.has(word));
}

const PARTIES_MEET = new Set(
  'un u n united nations climate change biodiversity global world summit conference talks in'.split(' '),
);

/** Lower case, without the place behind "in", small words and what only tells of what kind the event is. */
function contentWords(name: string): ReadonlySet<string> {
  const bare = name
    .toLowerCase()
    .replace(/ in .*$/u, '')
    .replace(/leaders['’]?s? (?:meeting|week)/u, 'summit');
  return new Set(bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SMALL.has(word) && !DETAIL.has(word)));
}

const SMALL = new Set('the a an of on for and to in at s with'.split(' '));
const DETAIL = new Set(
  'leaders leader presidential economic annual special extraordinary informal virtual historic inaugural regular high level'.split(
    ' ',
  ),
);
