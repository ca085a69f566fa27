const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nouns that name an office or post and can stand before or after a person's name. */
export const ROLE_HEADS = words(`
  president minister premier chancellor secretary secretary-general ambassador envoy representative spokesman spokeswoman
  spokesperson chairman chairwoman chairperson chair director director-general commissioner governor mayor senator congressman
  congresswoman deputy lawmaker legislator mp speaker king queen prince princess emir amir sultan pope pontiff patriarch
  archbishop bishop cardinal imam ayatollah general admiral colonel major lieutenant commander captain marshal brigadier
  leader head chief adviser advisor counsellor counselor counsel consul attache chargé charge commissar coordinator administrator
  undersecretary under-secretary negotiator mediator rapporteur dictator ruler monarch emperor empress tsar czar shah
  ceo founder co-founder owner co-owner co-chair co-chairman co-chairwoman vice-chair vice-chairman vice-chairwoman
  editor editor-in-chief correspondent journalist reporter analyst professor economist historian
  researcher lawyer attorney judge justice prosecutor inspector officer official member candidate nominee delegate
  vice-president viceroy regent treasurer auditor comptroller ombudsman whip taoiseach tanaiste
  press-secretary vice-premier vice-minister president-elect pm potus dictator strongman warlord cleric mufti rabbi
  diplomat manager executive publisher presenter producer activist author fellow scientist expert dean rector lecturer
  columnist aide predecessor successor counterpart plenipotentiary commander-in-chief chair-in-office chairman-in-office chairwoman-in-office chairperson-in-office high-representative secretary-designate minister-designate ambassador-designate premier-designate governor-elect senator-elect mayor-elect vice-president-elect ambassador-at-large governor-general attorney-general prosecutor-general procurator-general procurator commodore
  under-secretary-general undersecretary-general assistant-secretary-general deputy-secretary-general commissioner-general consul-general
  auditor-general solicitor-general surgeon-general inspector-general comptroller-general lieutenant-general major-general
  brigadier-general vice-admiral rear-admiral lieutenant-colonel vice-chancellor vice-governor vice-mayor vice-speaker vice-chief
  minister-president minister-counsellor minister-counselor co-leader co-president co-director co-founder boss supremo sherpa
  nuncio legate duke duchess parliamentarian attaché councillor corporal superintendent subsecretary
  president-designate ombudsperson moderator facilitator strategist
`);

/** Heads that describe a job and not an office of state: they need a named body to represent something. */
export const PRIVATE_HEADS = words(`
  ceo founder co-founder owner co-owner editor editor-in-chief correspondent journalist reporter analyst professor economist historian
  researcher lawyer attorney activist author fellow scientist expert dean rector lecturer manager executive publisher presenter
  producer candidate judge columnist aide strategist moderator
`);

/** Heads of offices that are held in a place and have no portfolio: "Governor of New Mexico". */
export const LOCAL_HEADS = words('governor mayor senator congressman congresswoman sheriff');

/** Heads that name an office only together with what they lead or belong to. */
export const DEPENDENT_HEADS = words(`
  member official officer chair co-chair co-chairman co-chairwoman vice-chair vice-chairman vice-chairwoman chairman chairwoman chairperson director head chief leader manager boss supremo co-leader co-president co-director
`);

/** Words that may stand before a role head inside the same title. */
export const ROLE_MODIFIERS = words(`
  prime foreign defence defense interior finance trade economy economic energy oil health justice home external internal
  internal-affairs agriculture agricultural environment education culture transport labour labor industry commerce commercial
  development cooperation tourism science technology information security state deputy vice first second third senior chief special assistant
  associate under acting interim caretaker outgoing incoming designate former ex then then- late current new newly-elected
  national presidential parliamentary press permanent high executive general ministerial supreme federal central
  principal diplomatic lead top joint personal political military naval air army navy police intelligence spiritual religious communist
  party opposition majority minority democratic republican conservative labour ruling crown grand royal resident non-resident extraordinary plenipotentiary honorary roving
  climate border peace nuclear arms human rights humanitarian digital cyber space veterans treasury exchequer shadow
  cabinet government council company trade-union us-born lieutenant major vice-
  managing regional global counter-terrorism antiterrorism drug policy affairs relations foreign-policy emergency
  social water petroleum mines mining communications investment planning budget public works maritime fisheries
  migration immigration youth sports women gender integration european eurasian asian african middle-eastern
  solicitor surgeon inspector adjutant postmaster rear mission junta transitional allied apostolic country field politburo
`);

/** Words of ministerial portfolios: they go on a title after "of", "for", "and". */
export const PORTFOLIO_WORDS = words(`
  foreign external internal affairs relations cooperation co-operation trade defence defense finance finances economy
  economic economics development energy security policy state interior home justice labour labor employment health
  welfare social education science sciences technology technologies innovation culture sport sports youth women family
  agriculture food fisheries forestry environment environmental climate change water natural resources mines mining petroleum oil
  gas industry industries industrial commerce investment investments transport transportation infrastructure housing communications
  communication information media digital tourism planning budget treasury exchequer public works administration reform
  european eurasian asian oceanian african western near eastern east west south central north northeast hemisphere pacific americas
  political military civilian democracy human rights humanitarian international national regional global organization
  organizations arms control nonproliferation non-proliferation verification compliance narcotics law enforcement oceans
  scientific religious freedom worldwide integration reintegration expatriates emigrants immigrants diaspora overseas
  emergency situations disaster management civil aviation nuclear maritime space veterans refugees migration population
  diplomacy parliamentary constitutional legal presidency presidential office staff operations intelligence
  counterterrorism terrorism criminal peace stabilization conflict reconciliation reconstruction growth business small
  enterprise competition consumer protection communities local government regional rural urban territories islands
  northern southern sector private sustainable innovation research higher religious waqf hajj
  general assembly council commission union committee parliament senate house republic federation
  board bureau department ministry agency peninsula indo-pacific afghanistan-related transparency
  iranian afghan syria horn sahel arctic antarctic
  armed forces army navy air force executive service services secret district southern federal court reserve fund council
  region regional supreme
  market enlargement neighbourhood neighborhood negotiations
  urbanisation urbanization shipping waterways utilities umrah emergencies relief action awqaf
  peacebuilding peacekeeping relief
  ecology forests oversight supervision statistics sanitation standardisation healthcare medicine
`);

/** Forms of address that only a person's name can follow. */
export const HONORIFICS = words(`
  mr mrs ms miss dr sir dame lord lady madam madame monsieur sheikh sheikha shaikh hon h.e he shri smt datuk dato seri tun mme msgr engr prof professor rev fr sayyid sayyed senhor senor
  mr. mrs. ms. dr. prof. rev. hon. h.e. smt. mme. msgr. engr.
`);

/** Short forms of titles that stand before names. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['gen', 'General'],
  ['sen', 'Senator'],
  ['rep', 'Representative'],
  ['gov', 'Governor'],
  ['lt', 'Lieutenant'],
  ['col', 'Colonel'],
  ['maj', 'Major'],
  ['capt', 'Captain'],
  ['adm', 'Admiral'],
  ['amb', 'Ambassador'],
  ['pm', 'Prime Minister'],
  ['eam', 'External Affairs Minister'],
  ['fm', 'Foreign Minister'],
  ['brig', 'Brigadier'],
  ['sgt', 'Sergeant'],
  ['cmdr', 'Commander'],
  ['vp', 'Vice President'],
  ['sens', 'Senators'],
  ['reps', 'Representatives'],
  ['gens', 'Generals'],
  ['govs', 'Governors'],
  ['cdr', 'Commander'],
  ['cpl', 'Corporal'],
  ['radm', 'Rear Admiral'],
  ['vadm', 'Vice Admiral'],
  ['vice-adm', 'Vice Admiral'],
  ['rear-adm', 'Rear Admiral'],
  ['lt-gen', 'Lieutenant General'],
  ['lt-col', 'Lieutenant Colonel'],
  ['lt-cdr', 'Lieutenant Commander'],
  ['maj-gen', 'Major General'],
  ['brig-gen', 'Brigadier General'],
  ['pres', 'President'],
  ['dpm', 'Deputy Prime Minister'],
  ['nsa', 'National Security Adviser'],
  ['hrvp', 'EU High Representative'],
  ['unsg', 'UN Secretary-General'],
  ['srsg', 'UN Special Representative'],
]);

/** Status that a word before a title gives to the office. */
export const STATUS_WORDS: ReadonlyMap<string, 'former' | 'acting' | 'nominee'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['late', 'former'],
  ['then', 'former'],
  ['one-time', 'former'],
  ['onetime', 'former'],
  ['erstwhile', 'former'],
  ['retired', 'former'],
  ['toppled', 'former'],
  ['overthrown', 'former'],
  ['slain', 'former'],
  ['assassinated', 'former'],
  ['deposed', 'former'],
  ['ousted', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['provisional', 'acting'],
  ['designate', 'nominee'],
  ['president-elect', 'nominee'],
  ['vice-president-elect', 'nominee'],
  ['governor-elect', 'nominee'],
  ['senator-elect', 'nominee'],
  ['mayor-elect', 'nominee'],
  ['ambassador-designate', 'nominee'],
  ['secretary-designate', 'nominee'],
  ['minister-designate', 'nominee'],
  ['premier-designate', 'nominee'],
  ['elect', 'nominee'],
  ['incoming', 'nominee'],
  ['nominee', 'nominee'],
]);
