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
    shut: ['shut'],
    find: ['found'],
    build: ['built'],
    sell: ['sold'],
    buy: ['bought'],
    lose: ['lost'],
    spend: ['spent'],
    keep: ['kept'],
    get: ['got', 'gotten'],
    put: ['put'],
    hit: ['hit'],
    let: ['let'],
    quit: ['quit'],
    forbid: ['forbade', 'forbidden'],
    withhold: ['withheld'],
    uphold: ['upheld'],
    undertake: ['undertook', 'undertaken'],
    overthrow: ['overthrew', 'overthrown'],
    throw: ['threw', 'thrown'],
    draw: ['drew', 'drawn'],
    drive: ['drove', 'driven'],
    ride: ['rode', 'ridden'],
    write: ['wrote', 'written'],
    swear: ['swore', 'sworn'],
    choose: ['chose', 'chosen'],
    freeze: ['froze', 'frozen'],
    steal: ['stole', 'stolen'],
    forge: ['forged'],
    ring: ['rang', 'rung'],
    deal: ['dealt'],
    feed: ['fed'],
    sink: ['sank', 'sunk'],
    stand: ['stood'],
    run: ['ran', 'run'],
    grow: ['grew', 'grown'],
    lay: ['laid'],
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
  return [...new Set([lemma, third, `${stem}ing`, ...past, ...doubled(lemma)])];
}

/** "banned", "expelling", "admitted": after one vowel the last consonant may be doubled; where it is not, the form is no word. */
function doubled(lemma: string): readonly string[] {
  if (!/(?:^|[^aeiou]|qu)[aeiou][bdgklmnprtv]$/u.test(lemma)) return [];
  const stem = `${lemma}${lemma.at(-1)}`;
  return IRREGULAR.has(lemma) ? [`${stem}ing`] : [`${stem}ing`, `${stem}ed`];
}
