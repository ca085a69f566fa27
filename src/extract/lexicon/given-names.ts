/** Short forms and the full given names that they stand for. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  `abe:abraham|andy:andrew|becky:rebecca|ben:benjamin|bernie:bernard|beth:elizabeth|betty:elizabeth|bill:william|billy:william|bob:robert|
  bobby:robert|chuck:charles|charlie:charles|chris:christopher christine christina|cathy:catherine|dan:daniel|danny:daniel|dave:david|debbie:deborah|
  dick:richard|don:donald|doug:douglas|drew:andrew|ed:edward edwin|eddie:edward|fred:frederick|gabe:gabriel|greg:gregory|hal:harold|hank:henry|
  harry:harold henry|jack:john|jake:jacob|jamie:james|jeff:jeffrey|jen:jennifer|jerry:gerald jerome|jim:james|jimmy:james|joe:joseph|johnny:john|
  jon:jonathan|josh:joshua|kate:katherine kathryn|kathy:katherine kathleen|katie:katherine|ken:kenneth|larry:lawrence|liz:elizabeth|lou:louis|
  maggie:margaret|matt:matthew|max:maxwell maximilian|meg:margaret|mike:michael|mick:michael|mitch:mitchell|nancy:anne|nate:nathan nathaniel|ned:edward|nick:nicholas|
  pat:patrick patricia|patty:patricia|peggy:margaret|pete:peter|phil:philip phillip|ray:raymond|rich:richard|rick:richard|rob:robert|ron:ronald|
  sam:samuel samantha|sandy:sandra alexander|steve:stephen steven|stu:stuart|sue:susan|susie:susan|ted:edward theodore|terry:terence teresa|
  tim:timothy|toby:tobias|tom:thomas|tommy:thomas|tony:anthony antony|val:valerie|vicky:victoria|walt:walter|will:william|zach:zachary`
    .split('|')
    .map((entry) => entry.trim().split(':'))
    .map(([short = '', full = '']) => [short, full.split(' ')]),
);

/** Whether two folded given names are one: a short form ("Steve", "Stephen") or another transliteration ("Sergei", "Sergey"). */
export function isSameGivenName(a: string, b: string): boolean {
  return SHORT.get(a)?.includes(b) === true || SHORT.get(b)?.includes(a) === true || sounds(a) === sounds(b);
}

/** "Yuri", "Yury", "Yuriy"; "Alexei", "Aleksey"; "Mohammed", "Mohamed", "Muhammad". */
function sounds(name: string): string {
  return name
    .replace(/^m[ou]h+am+[ae]d$/u, 'mohamed')
    .replace(/ks/gu, 'x')
    .replace(/(?:iy|ii|yi|ey|ei|y)$/u, 'i')
    .replace(/^ye(?=[vgkl])/u, 'e')
    .replace(/(\p{L})\1/gu, '$1');
}
