import { limits } from '../../read/limits.js';
import { rule } from '../rule.js';

const reasons = {
  length: {
    da: `Filen er for stor til at blive læst: Samklang læser op til ${limits.length / 1_000_000} millioner tegn. Del den i flere filer.`,
    en: `The file is too large to be read: Samklang reads up to ${limits.length / 1_000_000} million characters. Split it into several files.`,
  },
  frontMatter: {
    da: `Felterne øverst i filen er for lange til at blive læst: Samklang læser op til ${limits.frontMatter / 1000}.000 tegn mellem stregerne. Flyt det lange ned i teksten.`,
    en: `The fields at the top of the file are too long to be read: Samklang reads up to ${limits.frontMatter / 1000},000 characters between the dashes. Move what is long down into the text.`,
  },
  depth: {
    da: 'Her står så mange lister, citater eller blokke inden i hinanden, at filen ikke bliver læst. Afslut nogle af dem.',
    en: 'So many lists, quotations or blocks are inside one another here that the file is not read. Close some of them.',
  },
  rows: {
    da: `Her er flere rækker med vurderinger, end Samklang læser: op til ${limits.rows / 1000}.000 i en fil. Slet dem, der ikke hører til.`,
    en: `There are more rows of ratings here than Samklang reads: up to ${limits.rows / 1000},000 in a file. Delete those that do not belong.`,
  },
  ratings: {
    da: `Her er flere vurderinger, end Samklang læser: op til ${limits.ratings / 1000}.000 i en fil. Slet dem, der ikke hører til.`,
    en: `There are more ratings here than Samklang reads: up to ${limits.ratings / 1000},000 in a file. Delete those that do not belong.`,
  },
} as const;

export const fileExcess = rule<{ kind: keyof typeof reasons }>({
  code: 'file.excess',
  severity: 'error',
  about: {
    da: 'Filen er så stor, har så mange vurderinger, eller har lister, citater og blokke så mange gange inden i hinanden, at den ikke bliver læst. Kun felterne øverst i filen bliver læst.',
    en: 'The file is so large, has so many ratings, or has lists, quotations and blocks inside one another so many times, that it is not read. Only the fields at the top of the file are.',
  },
  examples: { bad: `${'>'.repeat(limits.depth + 1)} Et citat i et citat`, good: '> Et citat' },
  messages: { da: ({ kind }) => reasons[kind].da, en: ({ kind }) => reasons[kind].en },
  *check({ reading: { excess, text } }) {
    if (!excess) return;
    const line = /.*/y;
    line.lastIndex = excess.at;
    yield {
      span: { start: excess.at, end: excess.at + (line.exec(text)?.[0].length ?? 0) },
      values: { kind: excess.kind },
    };
  },
});
