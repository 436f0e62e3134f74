import type { Overview, Scale } from '../protocol/overview.js';

/** The picture's numbers as a table, for those who read or hear rather than see. */
export function BalanceTable({ pieces, labels, title }: Overview) {
  return (
    <details class="numbers">
      <summary>{labels.asTable}</summary>
      <div class="table-frame" tabIndex={0} role="region" aria-label={labels.asTable}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.community}</th>
              <th scope="col">{labels.now}</th>
              <th scope="col">{labels.wanted}</th>
              <th scope="col">{labels.direction}</th>
              {pieces[0]?.counts.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pieces.map(({ community, name, now, wanted, directionText, counts }) => (
              <tr key={community}>
                <th scope="row">{name}</th>
                <td>{cell(now)}</td>
                <td>{cell(wanted)}</td>
                <td>{directionText}</td>
                {counts.map(({ key, value }) => (
                  <td key={key}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function cell({ ratings, summary, agreementText }: Scale): string {
  const all = ratings.length > 1 ? ratings.join(' ') : '';
  return [summary, agreementText, all].filter(Boolean).join('; ');
}
