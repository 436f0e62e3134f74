import type { PortfolioLabels, PortfolioWebviewMessage, RoundView, TeamView } from '../protocol/portfolio.js';

import { RatingRows } from './RatingRows.js';

/** One team: a column for each of its workshops in the order of time, and below it what was agreed there. */
export function TeamTable({
  team: { name, rounds, rows },
  labels,
  send,
}: {
  readonly team: TeamView;
  readonly labels: PortfolioLabels;
  readonly send: (message: PortfolioWebviewMessage) => void;
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
            <RatingRows rows={rows} />
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

function Agreed({
  round: { file, agreed, agreedText, followUp },
  send,
}: {
  readonly round: RoundView;
  readonly send: (message: PortfolioWebviewMessage) => void;
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
