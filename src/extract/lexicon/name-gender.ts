import { foldWord } from './fold-word.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Given names, folded, that women bear. */
const WOMEN = words(`
  abigail achta adriana adrienne agnes aida aisha aishath alba alejandra alena alenka alexandra alice alicia aliki alina alison
  alma amanda amel amelia amina aminata amna amy ana anastasia angela angelina anita anja ann anna annalena anne annegret annika
  anniken antoinette antonia arlette asa asma astrid audrey aurelia aurora avril baiba barbara beata beatrice beatrix beatriz
  begona benazir bernadette betsy betty bev birgitta bonnie brenda bridget brigitte brittany carla carme carmen carol carole
  caroline carolyn catalina catherine cathy cecile cecilia celine chantal charity charlotte cheryl chiara chloe christiane
  christina christine chrystia cindy claire clare claudette claudia claudine condoleezza constance consuelo corina corinne
  cristina cynthia dalia daniela danielle darya deborah delcy denise diana diane dilma dina dolores donna dora doris dorothy
  edith edna eileen eka ekaterina elaine elena elina elisa elisabeth elizabeth ellen elly elvira emily emma erica erika erin
  erna esperanca esperanza ester esther eugenie euna eunice eva evelyn evelyne evika ewa farida fatima fatma fatou fatoumata
  faustina fay federica fiame filomena fiona florence frances francesca francoise gabriela gail galina genevieve georgette
  gillian gina ginette giorgia gisele gladys glenda gloria gordana guadalupe hada hadiza hala halima hana hanan hanna hannah
  harriet hasina heather heidi helen helena helene helga helle henrietta hilary hilda hilde hillary hina hind ida ine ines inga
  ingrid ingrida ioana irena irene irina irma iryna isabel isabella isabelle ivana ivanka ivonne jacinda jacqueline jadranka
  jana jane janet jeanette jeanine jeanne jeannette jennifer jenny jessica jill jillian joanna joelle jomana josefa josefina
  josephine joyce judith judy julia juliana julie julieta junko justine kaja kajsa kamala kamla karen karin karine karla katalin
  katarina kate katerina katherine kathleen kathryn kathy katie katrin kayla keiko kersti khadija khaleda kirsten kirsti kirsty
  kjersti klara kolinda kristalina kristen kristin kristina ksenia kseniya laila lana larisa laura lauren lea leila lena leni
  letizia lia lidia lilia lilian liliane lina linda lisa livia liz lois louise lourdes lucia lucy luisa lydia lynda lynn lynne
  lyubov lyudmila madeleine magdalena maggie maguy maia maja mamata manuela marcela marcia margaret margarida margarita margot
  marguerite maria mariam mariama mariana marianne mariastella marie marija marilyn marina marisa marise mariya marlene marsha
  marta martha martina martine mary maryam maureen maya megan megawati mehriban melania melanie melinda melissa mercedes merete
  mette mia michelle mila milena miriam moira molly mona monica monique nada nadezhda nadia nadine najla naledi nanaia nancy
  naomi natalia natalie nataliya natalya natasa natasha nathalie ngozi nicole nikki nina nirmala odette odile oksana olena olga
  olivia paivi pamela paola pascale patricia paula paulina pauline peggy penelope penny petra phyllis pia pilar priscilla
  priyanka purificacion rachel raisa raquel rasa rebeca rebecca regina retno rita roberta rocio rosa rosalie rosemary roxana
  rula ruth sabine sally salma salome samantha samia samira sanae sandra sanna sara sarah saskia selma sharmistha sharon sheila
  shirley sian sigrid signe sihem silvia simona slavica solange sonia sonja sophie sofia soraya stacy stefania stefanie stella
  stephanie sue susan susana susanne sushma suzanne svetlana svitlana sylvia sylvie tamar tamara tammy tarja tatiana tatjana
  tatyana teresa theresa tiffany tina tracey tracy trine tzipi uma ursula valentina valeria valerie vanessa vera veronica
  veronika vesna vicki vicky victoria viktoria viola violeta virginie vivian vivianne vjosa wafa wanda wendy xiomara yael
  yasmine yingluck yoko yolanda yulia yuliia yvette yvonne zainab zeynep zhanna zinaida zoe zuzana
`);

/** Given names that women and men bear, or that are family names elsewhere. */
const EITHER = words(`
  alexis alpha amal ameen andrea ange angel ariel ashley aung baba bola camille carmel cameron chan charlie clare comfort dale
  dana deng dominique gale gael hailemariam harmeet ilham innocent isa jackie jamie jean jewel jigme jo joan jocelyn kai kay
  kelly kerry kim kyaw laurence laurie lee leslie lim lindsay lindsey lyonpo mai maria-fernanda marion merle mica michele min
  morgan nana nikita nur nyan ola papa prem qamar raja rana robin rosario sam sandy sasha shannon shawn sher shirley simone siri
  sky stacy taylor terry than tone tonga tony val vivian wan wee win yi yeshey zhenya
`);

const MALE_TITLES = words(
  'king prince emir amir sultan pope emperor imam ayatollah patriarch archbishop bishop cardinal shah duke',
);
const FEMALE_TITLES = words('queen princess empress duchess');

/** Whether a title is only a man's or only a woman's: "Queen", "spokeswoman"; null for all others. */
export function genderOfTitle(head: string): 'm' | 'f' | null {
  if (FEMALE_TITLES.has(head) || head.endsWith('woman')) return 'f';
  return MALE_TITLES.has(head) ? 'm' : null;
}

/** Whether a known given name is a man's or a woman's; null where it may be either or a family name. */
export function genderOfGivenName(name: string, isGivenName: (name: string) => boolean): 'm' | 'f' | null {
  const word = foldWord(name);
  if (WOMEN.has(word)) return 'f';
  return EITHER.has(word) || !isGivenName(name) ? null : 'm';
}
