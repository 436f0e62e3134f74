import type {
  CommunityRow,
  PortfolioLabels,
  PortfolioView,
  PortfolioWebviewMessage,
  RecurringLine,
  RoundView,
  SmallView,
  TeamView,
} from '../protocol/portfolio.js';
import { Icon } from './Icon.js';
import { NowWanted, NowWantedLegend } from './NowWanted.js';

type Send = (message: PortfolioWebviewMessage) => void;

/** All workshops of the workspace: what recurs, then each team over time, then the small groups together. */
export function PortfolioPage({
  portfolio,
  send,
}: {
  readonly portfolio: PortfolioView;
  readonly send: Send;
}) {
  const { title, subtitle, reading, teams, recurring, small, labels, language } = portfolio;
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
      {teams.length + (small ? 1 : 0) > 1 && <Recurring lines={recurring} labels={labels} />}
      {teams.map((team, index) => (
        <Team key={`${team.name} ${String(index)}`} team={team} labels={labels} send={send} />
      ))}
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

function Team({
  team: { name, rounds, rows },
  labels,
  send,
}: {
  readonly team: TeamView;
  readonly labels: PortfolioLabels;
  readonly send: Send;
}) {
  const [before, after] = rounds.slice(-2);
  return (
    <section class="team">
      <header class="team-head">
        <h2>{name}</h2>
        {before && after && (
          <button
            type="button"
            class="go quiet"
            onClick={() => send({ type: 'compare', before: before.file, after: after.file })}
          >
            {labels.compareLatest}
          </button>
        )}
      </header>
      <div class="table-frame" tabIndex={0} role="group" aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.community}</th>
              {rounds.map(({ file, date, title }) => (
                <th key={file} scope="col">
                  <button
                    type="button"
                    class="go"
                    title={`${title}: ${labels.openRound}`}
                    onClick={() => send({ type: 'open', file, offset: null })}
                  >
                    {date}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Ratings rows={rows} />
            <tr class="agreed">
              <th scope="row">{labels.agreedSince}</th>
              {rounds.map((round) => (
                <td key={round.file}>
                  <Agreed round={round} send={send} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Ratings({ rows }: { readonly rows: readonly CommunityRow[] }) {
  return (
    <>
      {rows.map(({ community, name, cells }) => (
        <tr key={community} class={community}>
          <th scope="row">
            <span class="row-name">
              <Icon community={community} />
              {name}
            </span>
          </th>
          {cells.map((cell, index) => (
            <td key={index}>
              <NowWanted cell={cell} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

function Agreed({
  round: { file, agreed, agreedText, followUp },
  send,
}: {
  readonly round: RoundView;
  readonly send: Send;
}) {
  return (
    <>
      {agreed.length === 0 ? (
        <p>{agreedText}</p>
      ) : (
        <details>
          <summary>{agreedText}</summary>
          <ul>
            {agreed.map(({ text, done, doneText, offset }, index) => (
              <li key={index}>
                <span class="box" role="img" aria-label={doneText}>
                  {done ? '✓' : '○'}
                </span>
                <button type="button" class="go" onClick={() => send({ type: 'open', file, offset })}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {followUp && <p class="detail">{followUp}</p>}
    </>
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
            <Ratings rows={rows} />
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
