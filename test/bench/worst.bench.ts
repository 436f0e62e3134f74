/**
 * What could take long: 100 kB of the same few signs over and over, in the body, in the front matter, and between what
 * our own rules look at. Processor time, so that whatever else the machine does counts less.
 */
import { analyse } from '../../src/analysis/analyse.js';

const bar = 1000;
const length = 100_000;

const signs = [
  ...[
    '[',
    ']',
    '*',
    '_',
    '`',
    '~',
    '<',
    '>',
    '!',
    '(',
    ')',
    '{',
    '}',
    '|',
    '\\',
    '&',
    '"',
    '#',
    '=',
    '-',
    '…',
  ],
  ...[':', '::', ':::', ':::\n', ':::a\n', ':::a\n\n', '::a\n', ':a{b="', 'a\n\n:::\n', '## a\n\n:::\n'],
  ...['::::fællesskab{type=fagligt}\n', ':::indsatser\n- [ ] a :indsats{\n', '- [x] a :ubalance{nr=9}\n'],
  ...['- ', '- - ', '1. ', '> ', '> - ', '- a\n', '- a\n  - b\n', '| ', '|\n', '| a | b |\n', '| - | - |\n'],
  ...['*a_', '~a', '[a](b', '![', 'a**b', '[a]: b\n', '<!--', '<script>', '```\n', '===\n', '---\n'],
  ...[
    'key: ',
    'a=',
    '{#a}',
    '{.b}',
    '10:30 ',
    '1 2 3 ',
    '010190-1234 ',
    'a@b.dk ',
    '12 34 56 78 ',
    '23456789 ',
  ],
  ...['b\n', ',', 'a=b ', '<!-- samklang: ignorer linje ', '\r', '\r\n', '\t', ' ', '\n', '\0', '\uFEFF'],
];

/** Milliseconds of the processor's time. */
function cost(run: () => unknown): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Where many of a sign stand in the midst of something that our own rules look at. */
const around: readonly (readonly [string, string])[] = [
  [':a', 'x'],
  [':::styrker', 'x'],
  ['::::fællesskab', 'x'],
  ['- [ ] a', ' :indsats{frist=x}'],
  [':::indsatser\n- [ ] a :indsats{ansvarlig="', '"}\n:::'],
  [':::balance\n| Fællesskab | Nu |\n| --- | --- |\n| Fagligt | 2', 'x |\n:::'],
  [':::balance\n| Fællesskab | Nu |\n| --- | --- |\n', '\n:::'],
  ['> a\n', ''],
  ['# a', 'b'],
];

const times = signs.flatMap((sign) => {
  const many = sign.repeat(length / sign.length);
  const shown = JSON.stringify(sign);
  const texts: readonly (readonly [string, string])[] = [
    [`body ${shown}`, `---\nsamklang: 1\n---\n${many}`],
    [`front matter ${shown}`, `---\nsamklang: 1\ntitle: ${many}\n---\n`],
    ...around.map(([before, behind]): [string, string] => [
      `${JSON.stringify(before)} ${shown}`,
      `---\nsamklang: 1\n---\n${before}${many}${behind}\n`,
    ]),
  ];
  return texts.map(([input, text]) => {
    return { input, ms: cost(() => analyse(text)) };
  });
});
times.sort((a, b) => b.ms - a.ms);
console.table(times.slice(0, 12).map(({ input, ms }) => ({ input, ms: ms.toFixed(0) })));
const slow = times.filter(({ ms }) => ms > bar);
if (slow.length > 0) {
  console.error(`Longer than ${String(bar)} ms: ${slow.map(({ input }) => input).join(', ')}`);
  process.exitCode = 1;
}
