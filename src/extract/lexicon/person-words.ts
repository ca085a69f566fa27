const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nouns of persons without an office: a capitalised name beside one is a person's. */
export const PERSON_NOUNS = words(`
  writer author musician actor actress singer artist blogger photographer photojournalist filmmaker film-maker lawyer attorney
  detective soldier student teacher engineer doctor scientist physicist physician billionaire businessman businesswoman tycoon
  oligarch activist dissident campaigner footballer player striker midfielder coach athlete cyclist wife husband son daughter
  brother sister father mother uncle aunt cousin nephew niece widow grandson grandfather girlfriend boyfriend friend colleague
  gunman suspect defector whistleblower spy pilot novelist poet playwright comedian host anchor broadcaster presenter
  journalist reporter correspondent columnist analyst historian economist professor researcher scholar expert critic
  survivor resident villager farmer fisherman migrant refugee hostage prisoner detainee citizen man woman boy girl
  painter composer conductor designer architect dancer chef designer entrepreneur investor banker trader scion heir heiress
  opponent rival protege ally confidant mentor translator interpreter nurse surgeon priest nun monk preacher evangelist
`);

/** Verbs of saying: what stands before them as their subject, or after them at a sentence's end, speaks. */
export const SPEECH_VERBS = words(`
  said says told tells added adds wrote writes argued argues asked asks warned warns explained explains noted notes replied
  tweeted insisted insists recalled recalls acknowledged admitted commented remarked concluded
`);

/** Surnames that stand before a given name: Chinese and Korean ones, and Vietnamese. */
export const EASTERN_SURNAMES = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng feng
  peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan lu fan wang shi liao jia
  xia fu fang zou xiong bai meng qin qiu hou jin xue yan dai mo kong bo xi qian
  kim lee park choi jung jeong kang cho jang yoon yun lim im han oh seo shin kwon hwang ahn an song ryu yoo hong jeon moon ri
  pak choe chung nam noh roh baek heo yang son pae bae hyon ro
  nguyen tran pham vo dang bui ngo duong truong
`);

/** Tails of compounds with a name that are no part of it: "the Albanese-led party". */
export const COMPOUND_TAILS =
  /-(?:led|based|backed|supported|sponsored|funded|armed|trained|allied|aligned|linked|affiliated|dominated|brokered|mediated|born|made|run|owned|era|style|turns|like|held|headed|controlled)$/u;
