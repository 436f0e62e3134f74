/** docs/findings.md: what every finding is about, with an example of it and of how it should be. */
import { rules } from '../src/analysis/check/rules.js';
import type { About } from '../src/analysis/check/rule.js';
import { neverSilenced } from '../src/analysis/check/silence.js';
import { schemaFindings } from '../src/analysis/check/schemaDefinitions.js';
import type { Finding, Severity } from '../src/analysis/finding.js';
import { analyse } from '../src/analysis/analyse.js';

export interface DescribedFinding extends About {
  readonly code: string;
  readonly severity: Severity;
}

/** Every finding that there is, by code. */
export const describedFindings: readonly DescribedFinding[] = [
  ...Object.entries(schemaFindings).map(([code, finding]) => ({ code, ...finding })),
  ...rules,
].sort((a, b) => (a.code < b.code ? -1 : 1));

/** The day on which the examples are looked at. */
export const exampleDay = '2026-12-01';

/** An example as a file: one without front matter stands in a file in whose front matter nothing is missing. */
export function exampleFile(example: string): string {
  if (example.startsWith('---')) return `${example}\n`;
  return `---
samklang: 1
language: da
title: De rette balancer i Team Nord
community: Team Nord
coreTask: At borgerne kan leve trygt i eget hjem
date: 2026-11-22
participants: 9
minutes: 90
---

${example}
`;
}

/** The reference page of all findings. */
export function findingsPage(): string {
  const rows = describedFindings.map((finding) => {
    const fixes = foundIn(finding).flatMap((found) => found.fixes);
    return `| [${finding.code}](#${anchorOf(finding.code)}) | ${finding.severity} | ${finding.about.en} | ${
      fixes.length === 0 ? '' : fixes.some(({ safe }) => safe) ? 'yes, safe' : 'yes'
    } |`;
  });
  return `${[
    introduction,
    ['| Code | Severity | What | Quick fix |', '| ---- | -------- | ---- | --------- |', ...rows].join('\n'),
    ...describedFindings.map(section),
  ].join('\n\n')}\n`;
}

const introduction = `# Findings

<!-- Generated from src/analysis/check by \`npm run generate\`. Do not edit. -->

Everything that Samklang can point out in a workshop file. Each finding has a stable code, shown after its message. What error, warning and information mean is in [format.md](format.md#findings).

The examples are in Danish. An example without front matter comes from a file whose front matter is in order; the day is ${exampleDay} in all of them. A quick fix is offered where it is clear what was meant; a **safe** one changes no meaning, and all safe ones may be applied at once. Fixes have their Danish names here.

## Choose what is pointed out

The file \`.samklang/settings.json\` in a folder gives findings another severity, or turns them \`off\`, in all workshop files in it and below: for everyone, in the editor and in \`samklang check\` alike.

\`\`\`json
{
  "findings": {
    "effort.unanswered": "warning",
    "blank.unfilled": "off"
  }
}
\`\`\`

If you keep your settings in \`.vscode/settings.json\`, you can write the same there, under \`samklang.findings\`. From the folder of a workshop file upwards, the first folder where either file says anything about findings decides alone; if both do, \`.samklang/settings.json\` decides. Both may hold comments. Where there is no such file, and in a workspace that is not trusted, the editor follows your own setting \`samklang.findings\`, which \`samklang check\` does not know.

A comment in a file silences findings there. The words are \`ignorer linje\` and \`ignorer fil\` in Danish, \`ignore line\` and \`ignore file\` in English, and both are read in every file:

\`\`\`text
<!-- samklang: ignorer linje effort.incomplete -->
- [ ] Fast sparring hver torsdag :indsats{vurdering=ja}
\`\`\`

- \`linje\` / \`line\` silences the line that the comment is on. On a line of its own it silences the next line with something on it, or the whole of a table. Do not put a comment on a line with a directive: nothing may come after one.
- \`fil\` / \`file\` silences the whole file, wherever the comment is.
- Any number of codes follow, with spaces between them. Without a code, all findings are silenced.
- In the front matter a comment begins with \`#\`: \`# samklang: ignorer linje minutes.sum\`.

## All findings`;

function section(finding: DescribedFinding): string {
  const { code, severity, about, examples } = finding;
  const found = foundIn(finding);
  const fixes = found.flatMap((one) => one.fixes);
  const titles = [...new Set(fixes.map(({ title, safe }) => `${title}${safe ? ' (safe)' : ''}`))];
  const fix = titles.length > 0 ? `Quick fix: ${titles.join(' · ')}` : 'No quick fix.';
  return `### ${code}

${about.en}

Severity: ${severity}. ${fix}

Instead of:

${fenced(examples.bad)}

Write:

${fenced(examples.good)}

${neverSilenced.includes(finding.code) ? 'It cannot be silenced.' : `To silence it: \`${silencing(finding, found[0]!)}\``}`;
}

/** The comment that silences a finding: above its line where one can stand there, else for the whole file. */
export function silencing({ code, examples }: DescribedFinding, { span }: Finding): string {
  const file = exampleFile(examples.bad);
  const bodyStart = file.indexOf('\n---', 3);
  const isFirstLine = span.start < file.indexOf('\n');
  const words = `samklang: ignorer ${isFirstLine ? 'fil' : 'linje'} ${code}`;
  return span.start < bodyStart ? `# ${words}` : `<!-- ${words} -->`;
}

/** An example as a block of code, which its own fences do not close. */
function fenced(example: string): string {
  return `\`\`\`markdown\n${example}\n\`\`\``;
}

/** What is found in the example of how it should not be. */
export function foundIn({ code, examples }: DescribedFinding): readonly Finding[] {
  const findings = analyse(exampleFile(examples.bad), { today: exampleDay })?.findings ?? [];
  return findings.filter((finding) => finding.code === code);
}

/** The anchor that a heading gets on a git host. */
function anchorOf(code: string): string {
  return code.toLowerCase().replaceAll('.', '');
}
