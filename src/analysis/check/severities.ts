import type { Finding, Severity } from '../finding.js';

/** How serious findings are to be, by code, where somebody wants it otherwise; `off` leaves them out. */
export type SeverityChoices = Readonly<Record<string, Severity | 'off'>>;

/** The findings with the severities that were chosen for them. */
export function withSeverities<Told extends Pick<Finding, 'code' | 'severity'>>(
  findings: readonly Told[],
  choices: SeverityChoices,
): Told[] {
  return findings.flatMap((finding) => {
    const choice = Object.hasOwn(choices, finding.code) ? choices[finding.code] : undefined;
    if (choice === 'off') return [];
    return [choice ? { ...finding, severity: choice } : finding];
  });
}

/** What may be chosen for a finding. */
export const severityChoices = ['error', 'warning', 'information', 'off'] as const satisfies (
  Severity | 'off'
)[];

/** What somebody chose in a setting, without what is no choice. */
export function readSeverityChoices(setting: unknown): SeverityChoices {
  if (typeof setting !== 'object' || setting === null) return {};
  const isChoice = (entry: [string, unknown]): entry is [string, Severity | 'off'] =>
    severityChoices.some((choice) => choice === entry[1]);
  return Object.fromEntries(Object.entries(setting).filter(isChoice));
}
