/** The names that HTML gives to signs which occur in numbers, addresses and Danish names. */
const named: Readonly<Record<string, string>> = {
  commat: '@',
  period: '.',
  comma: ',',
  colon: ':',
  sol: '/',
  bsol: '\\',
  lowbar: '_',
  UnderBar: '_',
  plus: '+',
  num: '#',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  lbrack: '[',
  rsqb: ']',
  rbrack: ']',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  horbar: '-',
  minus: '-',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hairsp: ' ',
  numsp: ' ',
  puncsp: ' ',
  Tab: ' ',
  NewLine: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
};

/**
 * The character that an entity such as `&#64;`, `&#x40;` or `&commat;` stands for.
 *
 * @param written with `&` and `;`
 * @returns as written when it is none that is known
 */
export function entity(written: string): string {
  const name = written.slice(1, -1);
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? named[name]! : written;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : written;
}
