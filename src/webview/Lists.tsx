import type { ComponentChildren } from 'preact';
import type { EffortLine, FindingLine, ImbalanceLine, OverviewLabels } from '../protocol/overview.js';
import { Go } from './Go.js';
import { Icon } from './Icon.js';
import { severityIcons } from './severityIcons.js';

interface SectionProps {
  readonly heading: string;
  readonly empty: string;
  readonly name: string;
  readonly children: readonly ComponentChildren[];
}

/** A list under its heading, or the sentence that says what to do when there is nothing in it. */
function Section({ heading, empty, name, children }: SectionProps) {
  return (
    <section class={`lines ${name}`}>
      <h2>{heading}</h2>
      {children.length > 0 ? <ul>{children}</ul> : <p class="empty">{empty}</p>}
    </section>
  );
}

export function Efforts({
  efforts,
  labels,
}: {
  readonly efforts: readonly EffortLine[];
  readonly labels: OverviewLabels;
}) {
  return (
    <Section name="efforts" heading={labels.efforts} empty={labels.effortsEmpty}>
      {efforts.map(({ text, state, stateText, community, communityName, detail, hint, target }, index) => (
        <li key={index} class={community ?? ''}>
          {community ? <Icon community={community} /> : <span class="icon" />}
          <div>
            <Go target={target}>{text}</Go>
            <p class="detail">
              <span class={`state ${state}`}>{stateText}</span>
              {[communityName, detail].filter(Boolean).join(' · ')}
            </p>
            {hint && <p class="detail">{hint}</p>}
          </div>
        </li>
      ))}
    </Section>
  );
}

export function Imbalances({
  imbalances,
  labels,
}: {
  readonly imbalances: readonly ImbalanceLine[];
  readonly labels: OverviewLabels;
}) {
  return (
    <Section name="imbalances" heading={labels.imbalances} empty={labels.imbalancesEmpty}>
      {imbalances.map(({ text, community, communityName, care, target }, index) => (
        <li key={index} class={community ?? ''}>
          {community ? <Icon community={community} /> : <span class="icon" />}
          <div>
            <Go target={target}>{text}</Go>
            {communityName && <p class="detail">{communityName}</p>}
            {care && <p class="detail">{care}</p>}
          </div>
        </li>
      ))}
    </Section>
  );
}

/** What could not be read or is missing; nothing at all when the file is in order. */
export function Findings({
  findings,
  labels,
}: {
  readonly findings: readonly FindingLine[];
  readonly labels: OverviewLabels;
}) {
  if (findings.length === 0) return null;
  return (
    <Section name="findings" heading={labels.findings} empty="">
      {findings.map(({ severity, message, target }, index) => (
        <li key={index} class={severity}>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={severityIcons[severity]} />
          </svg>
          <Go target={target}>{message}</Go>
        </li>
      ))}
    </Section>
  );
}
