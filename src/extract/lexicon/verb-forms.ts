/** Past tense and past participle of irregular verbs that relations use. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    meet: ['met'],
    hold: ['held'],
    speak: ['spoke', 'spoken'],
    go: ['went', 'gone'],
    pay: ['paid'],
    take: ['took', 'taken'],
    give: ['gave', 'given'],
    sit: ['sat'],
    fly: ['flew', 'flown'],
    come: ['came'],
    have: ['had'],
    make: ['made'],
    send: ['sent'],
    lead: ['led'],
    say: ['said'],
    tell: ['told'],
    become: ['became'],
    withdraw: ['withdrew', 'withdrawn'],
    break: ['broke', 'broken'],
    see: ['saw', 'seen'],
    lend: ['lent'],
    fight: ['fought'],
    cut: ['cut'],
    begin: ['began', 'begun'],
    leave: ['left'],
    win: ['won'],
    bring: ['brought'],
    seek: ['sought'],
    shake: ['shook', 'shaken'],
    set: ['set'],
    strike: ['struck'],
    shoot: ['shot'],
    ban: ['banned'],
    stop: ['stopped'],
    travel: ['travelled', 'traveled'],
    confer: ['conferred'],
    expel: ['expelled'],
    phone: ['phoned'],
  }),
);

/** Every inflected form of a verb lemma, the lemma included. */
export function verbForms(lemma: string): readonly string[] {
  const third = /(?:s|sh|ch|x|z|o)$/u.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const past = IRREGULAR.get(lemma) ?? [/[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`];
  return [lemma, third, `${stem}ing`, ...past];
}
