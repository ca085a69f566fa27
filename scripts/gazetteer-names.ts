import { foldName } from '../src/resolve/gazetteer/fold-name.ts';

const RANKS =
  /^(?:Crown Prince(?:ss)?|Prince(?:ss)?|King|Queen|Sheikha?|Shaykh|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Dame|Hon\.|Gen\.|Lt\.?|Maj\.?|Brig\.?|Col\.?|Capt\.?|Adm\.?|Rear|Vice Adm\.?|Cdr\.?|Rev\.|Father|Chamber|\(?Ret\.?\)?|Ing\.|Prof\.|HRH|H\.E\.|Ambassador|Marshal|Air Chief Marshal|Field Marshal|Maj General|Cardinal|Archbishop)\s+(?=\S+(?:\s|$))/;
/** "Swiss Confederation Viola Amherd": the state before the name. */
const STATE = /^(?:\p{Lu}\p{L}+ )(?:Confederation|Federation)(?: Government)? (?=\S+ \S+)/u;
const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XVI|JR)$/;

/** A source's spelling of a person's name as a newspaper prints it, or null when it is no usable name. */
export function cleanName(raw: string): string | null {
  let name = raw
    .replaceAll('_', ' ')
    .replace(/[‘’`´ʻʼ]/g, "'")
    .replace(/\([^)]*\)?|["“”].*?["“”]/g, ' ')
    .replace(/\s*,\s*(?=Jr|Sr|I)/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;'-]+|[\s,;'-]+$/g, '');
  for (let before = ''; before !== name; ) {
    before = name;
    name = name
      .replace(STATE, '')
      .replace(/^H\. E\. /, '')
      .replace(RANKS, '');
  }
  name = name
    .split(' ')
    .map(lowerCapitals)
    .join(' ')
    .replace(/ (?:Bin|Ibn|Bint|Von Der|Von|Van Der|Van Den)(?= )/g, (word) => word.toLowerCase());
  return isName(name) ? name : null;
}

function lowerCapitals(word: string): string {
  if (!/\p{Lu}[\p{Lu}'-]*\p{Lu}[\p{Lu}'-]*\p{Lu}/u.test(word) || ROMAN.test(word) || /^(?:\p{Lu}\.)+$/u.test(word))
    return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

function isName(name: string): boolean {
  if (name.length < 3 || name.length > 60 || !/\p{Lu}/u.test(name)) return false;
  if (!/^[\p{Script=Latin}\p{M}'.,\- ]+$/u.test(name)) return false;
  if (/,(?! (?:Jr|Sr|I))/.test(name)) return false;
  if (name.split(' ').some((word) => /^\p{Ll}+$/u.test(word) && !PARTICLES.has(foldName(word)))) return false;
  return !/\b(?:and|vacant|none|position|acting|since|year|minister|president|council)\b/i.test(name);
}

const PARTICLES = new Set(
  'al as ad ash an az ul e ud oglu ogly qizi uulu ap the zu und los las do af av el bin ibn bint ben ould abu de da do dos das del der den di du la le van von y e i of the jr sr ii iii'.split(
    ' ',
  ),
);

/** The consonants that survive transliteration, word by word: "Abdallah", "Abdullah" → "bdlh". */
export function skeleton(name: string): readonly string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
  return words.map(consonants).filter((word) => word !== '');
}

function consonants(word: string): string {
  return word
    .replace(/sch|sh/g, 's')
    .replace(/kh|ch|q|ck|c/g, 'k')
    .replace(/ou|oo/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/[aeiouyjw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two spellings can be the same person's: at least half of the words agree in their consonants. */
export function looksAlike(one: string, other: string): boolean {
  const a = skeleton(one);
  const b = skeleton(other);
  const shared = a.filter((word) => b.includes(word)).length;
  if (shared >= Math.max(1, Math.ceil(Math.min(a.length, b.length) / 2)) && shared * 3 > Math.max(a.length, b.length)) {
    return true;
  }
  return near(a.join(''), b.join(''));
}

const COMMON = new Set([
  'mhmd',
  'hmd',
  'hsn',
  'bdlh',
  'bdl',
  'bd',
  'slm',
  'l',
  'n',
  'jn',
  'js',
  'mr',
  'krls',
  'ntn',
  'hn',
]);

/** One uncommon word of both names agrees in its consonants; enough only beside the same office and day. */
export function sharesName(one: string, other: string): boolean {
  const b = skeleton(other);
  return skeleton(one).some(
    (word) => word.length > 1 && !COMMON.has(word) && b.some((own) => own === word || near(own, word)),
  );
}

/** Every word of the shorter name, and at least two, stand in the longer one. */
export function isContained(one: string, other: string): boolean {
  const [short, long] = [skeleton(one), skeleton(other)].sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length >= 2 && short.every((word) => long.includes(word));
}

function near(a: string, b: string): boolean {
  if (a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  return distance(a, b) <= 1;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
