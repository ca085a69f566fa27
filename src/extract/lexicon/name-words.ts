const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Small words inside personal names; lower case in the text. */
export const NAME_PARTICLES = words(`
  al el bin ibn bint ben abu de da do dos das del della di du la le van von der den ter ten zu zum zur af av y e ul ur
  al- el- ould
`);

/** Suffixes that follow a comma or a name. */
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv vi vii viii xiv xvi');

/** Head nouns of bodies: a capitalised phrase around one is an organisation. */
export const ORGANISATION_HEADS = words(`
  ministry department agency organisation organization committee commission council union party parliament congress assembly
  senate bundestag duma knesset court tribunal bank fund foundation institute institution university college school academy
  association federation confederation alliance league movement front army forces force guard guards corps navy command
  company corporation group holdings inc ltd plc corp llc airlines airways motors industries enterprise consortium
  bureau office service services authority administration board chamber society centre center network news times post
  journal tribune herald gazette television tv radio magazine church militia brigade brigades rebels cartel
  embassy consulate mission secretariat directorate initiative forum partnership coalition observatory laboratory lab
  cabinet treasury taskforce intelligence police monitor watch international hospital museum club team bloc endowment institutes fleet
`);

/** Organisation heads that are too general to make a body out of one further word. */
export const WEAK_ORGANISATION_HEADS = words(`
  administration  international forum force forces group office mission service services team club center centre union front watch command
  initiative partnership coalition company school college hospital museum church press post cabinet
`);

/** Nouns for a country's side when no name is given: "the Ukrainian delegation". */
export const DELEGATION_NOUNS = words(`
  delegation government side authorities authority administration leadership leaders officials official diplomats diplomat
  minister ministers negotiators negotiator envoy envoys president premier chancellor king leader ambassador military army
  forces troops regime junta counterpart counterparts team parliament representative representatives monarch emir
  secretary spokesman spokeswoman spokesperson cabinet partners friends allies government's people
  foreign-minister soldiers warplanes jets missiles
`);

/** Grammar words that a sentence may begin with; no name does. */
export const FUNCTION_WORDS = words(`
  hey oh yet regarding succeeding the a an in on at of for to from by with as and or but if when while after before during since until although though
  because however meanwhile moreover furthermore also both all any some many most more other others both each every no not
  he she it they we you i his her its their our your my this that these those there here what which who whom whose why how
  earlier later today yesterday tomorrow tonight now then once again still just only even next such thus therefore
  one two three four five six seven eight nine ten according speaking following despite amid among against under over
  between through within without about above below via did do does is are was were be been being has have had will would
  can could shall should must might let yes so per upon onto into off out down up
`);

/** Words that begin a sentence with a capital and are no names. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...words(`
    first second third last monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december fourth fifth sixth seventh eighth ninth tenth well good great thank thanks dear welcome readout statement remarks
    press joint background summary introduction photo video image read see topics question answer q transcript speech
    address letter message news release office attributable north south east west northern southern eastern western
    central summit meeting talks visit call conference trip president minister secretary state human rights covid covid-19
    coronavirus internet god embassies consulates ministries departments finally separately rather additionally similarly instead indeed likewise
    colleagues friends ladies gentlemen comrades everyone everybody
  `),
]);

/** Words that never belong to a person's name although they are capitalised inside one line. */
export const NOT_IN_PERSON = words(`
  street avenue road square park house palace castle airport airlines hotel bridge river lake sea ocean mountain mount
  island islands valley city town province region district county state states university college school day week year
  month war act law bill plan deal treaty agreement accord accords protocol convention charter resolution declaration
  summit conference forum games cup championship award prize medal order program programme project initiative strategy
  partnership dialogue process mission operation force forces bank fund times post news tv radio group company corp inc
  affairs relations security defense defense defence trade energy economic foreign policy peace nuclear weapons democracy
  rights human national international united republic kingdom federation union european african asian american western eastern northern southern
  black red white green blue new old great big high holy north south east west central
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december christmas easter ramadan independence constitution covenant act chapter article section
  christian muslim islamic jewish catholic orthodox sunni shia communist socialist democratic democrats democrat republicans
  republican conservative liberal labour labor congress senate parliament council committee commission
  peninsula government people amazon continental working prime vice universe heights media commons license visit travel gulf
  basin coast strait desert trip talks economy task warming hey sanctions camp falls text place agent resident video
  english french german russian chinese arabic spanish internet twitter facebook telegram statement remarks readout acting
  europe asia africa oceania
  fleet squadron battalion regiment institutes
`);

/** Nouns and adverbs of official texts that open no person's name, although a title or the start of a sentence stands before them. */
export const NOT_FIRST_NAMES = words(`
  afterwards besides accountable action actuary advisory advocate aeronautics announcement announcements appointment
  appointments assistant birthday brotherhood campaign caucus circuit companies corporate counsel countries crimes customs
  debate departments disability districts efficiency emergencies funds homeland judiciary judo magistrate medical memorial milestone
  ministries nazism operating participants partnerships personnel portal practitioner presidium principles programs provisions
  railways referendums regions regulatory residences response revenue safety schedule senior staff superior support
  technical traveling tribunals vaccine wars nations nation members
`);

/** Nouns that make a thing or place out of the name before them: "Thomas Jefferson Room", "George Hall Trust". */
export const NAMED_AFTER = words(`
  room trust hall building act prize award awards medal doctrine memorial airport bridge stadium theatre theater foundation
  institute university school college hospital library scholarship fellowship fund lab laboratory readings highway street
  avenue square plant island islands tournament cup dam refinery
`);

/** Letters before the name of a ship: "USS John Paul". */
export const SHIP_LETTERS = words('uss hms usns hmcs hmas ins mv');
