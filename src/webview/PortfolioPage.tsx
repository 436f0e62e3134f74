import type {
  PortfolioLabels,
  PortfolioView,
  PortfolioWebviewMessage,
  RecurringLine,
  SmallView,
} from '../protocol/portfolio.js';
import { Icon } from './Icon.js';
import { Notices } from './Notices.js';
import { NowWantedLegend } from './NowWanted.js';
import { RatingRows } from './RatingRows.js';
import { Teams } from './Teams.js';

/** All workshops of the workspace: what recurs, then each team over time, then the small groups together. */
export function PortfolioPage({
  portfolio,
  send,
}: {
  readonly portfolio: PortfolioView;
  readonly send: (message: PortfolioWebviewMessage) => void;
}) {
  const { title, subtitle, reading, notices, teams, recurring, small, labels, language } = portfolio;
  return (
    <main lang={language}>
      <header class="title">
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </header>
      <div class="reading" role="status">
        {reading && (
          <p>
            {reading.text}
            {reading.action && (
              <button type="button" class="action" onClick={() => send({ type: 'refresh' })}>
                {reading.action}
              </button>
            )}
          </p>
        )}
      </div>
      <Notices notices={notices} send={send} />
      {teams.length + (small ? 1 : 0) > 1 && <Recurring lines={recurring} labels={labels} />}
      <Teams teams={teams} labels={labels} send={send} />
      {small && <Small small={small} labels={labels} />}
      <NowWantedLegend labels={labels} />
    </main>
  );
}

function Recurring({
  lines,
  labels,
}: {
  readonly lines: readonly RecurringLine[];
  readonly labels: PortfolioLabels;
}) {
  return (
    <section class="lines recurring">
      <h2>{labels.recurring}</h2>
      {lines.length === 0 && <p class="empty">{labels.recurringEmpty}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ number, text, community, communityName, count }) => (
            <li key={number} class={community}>
              <Icon community={community} />
              <div>
                {text}
                <p class="detail">
                  <span class="state">{count}</span>
                  {communityName}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Small({
  small: { text, rows, agreedText },
  labels,
}: {
  readonly small: SmallView;
  readonly labels: PortfolioLabels;
}) {
  return (
    <section class="team small">
      <header class="team-head">
        <h2>{labels.small}</h2>
      </header>
      <p class="detail">{text}</p>
      <div class="table-frame" tabIndex={0} role="group" aria-label={labels.small}>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.community}</th>
              <th scope="col">{labels.together}</th>
            </tr>
          </thead>
          <tbody>
            <RatingRows rows={rows} />
            <tr class="agreed">
              <th scope="row">{labels.agreedSince}</th>
              <td>{agreedText}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
