import type { CommunityRow } from '../protocol/portfolio.js';
import { Icon } from './Icon.js';
import { NowWanted } from './NowWanted.js';

/** A row for each community, a cell for each workshop. */
export function RatingRows({ rows }: { readonly rows: readonly CommunityRow[] }) {
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
