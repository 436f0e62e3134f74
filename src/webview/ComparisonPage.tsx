import type { CommunityId } from '../model/communities.js';
import type {
  ComparedPiece,
  ComparedSide,
  ComparisonView,
  ChangeLine,
  PortfolioWebviewMessage,
} from '../protocol/portfolio.js';
import { Icon } from './Icon.js';
import { Notices } from './Notices.js';
import { NowWanted, NowWantedLegend } from './NowWanted.js';

/** Two workshops side by side: what was rated and noted before, and after. */
export function ComparisonPage({
  comparison,
  send,
}: {
  readonly comparison: ComparisonView;
  readonly send: (message: PortfolioWebviewMessage) => void;
}) {
  const { title, notices, before, after, pieces, imbalances, efforts, labels, language } = comparison;
  const sides = { before, after };
  return (
    <main lang={language} class="comparison">
      <header class="title">
        <h1>{title}</h1>
      </header>
      <Notices notices={notices} send={send} />
      <div class="sides">
        <Side side={before} />
        <Side side={after} />
      </div>
      <section>
        <h2>{labels.ratings}</h2>
        <div class="table-frame" tabIndex={0} role="group" aria-label={labels.ratings}>
          <table class="ratings">
            <thead>
              <tr>
                <th scope="col">{labels.community}</th>
                <th scope="col">{before.label}</th>
                <th scope="col">{after.label}</th>
              </tr>
            </thead>
            <tbody>
              {pieces.map((piece) => (
                <Row key={piece.community} piece={piece} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>{labels.points}</h2>
        {pieces.map(({ community, name, points }) => (
          <section key={community} class={community}>
            <h3 class="row-name">
              <Icon community={community} />
              {name}
            </h3>
            <SideBySide lines={points} empty={labels.pointsEmpty} sides={sides} />
          </section>
        ))}
      </section>
      <section>
        <h2>{labels.imbalances}</h2>
        <SideBySide lines={imbalances} empty={labels.imbalancesEmpty} sides={sides} icons />
      </section>
      <section>
        <h2>{labels.efforts}</h2>
        <SideBySide lines={efforts} empty={labels.effortsEmpty} sides={sides} icons />
      </section>
      <NowWantedLegend labels={labels} />
    </main>
  );
}

function Side({ side: { label, title, detail } }: { readonly side: ComparedSide }) {
  return (
    <div class="side">
      <p class="detail">{label}</p>
      <p class="side-title">{title}</p>
      <p class="detail">{detail}</p>
    </div>
  );
}

function Row({ piece: { community, name, before, after } }: { readonly piece: ComparedPiece }) {
  return (
    <tr class={community}>
      <th scope="row">
        <span class="row-name">
          <Icon community={community} />
          {name}
        </span>
      </th>
      <td>
        <NowWanted cell={before} />
      </td>
      <td>
        <NowWanted cell={after} />
      </td>
    </tr>
  );
}

interface SideBySideProps {
  readonly lines: readonly ChangeLine[];
  readonly empty: string;
  readonly sides: { readonly before: ComparedSide; readonly after: ComparedSide };
  /** Whether each line shows the community that it is about. */
  readonly icons?: boolean;
}

/** What stood there before on the left, what stands there after on the right; what has changed says how. */
function SideBySide({ lines, empty, sides, icons = false }: SideBySideProps) {
  if (lines.length === 0) return <p class="empty">{empty}</p>;
  // Where the later one has taken up none of it, there is nothing to lay beside it.
  if (lines.every(({ change }) => change === 'untaken'))
    return (
      <details class="untaken">
        <summary>{`${lines[0]!.changeText} (${String(lines.length)})`}</summary>
        <Column label={sides.before.label} lines={lines} said={[]} icons={icons} />
      </details>
    );
  return (
    <div class="sides">
      <Column
        label={sides.before.label}
        lines={lines.filter(({ change }) => change !== 'new')}
        said={['gone', 'untaken']}
        icons={icons}
      />
      <Column
        label={sides.after.label}
        lines={lines.filter(({ change }) => change !== 'gone' && change !== 'untaken')}
        said={['new', 'done']}
        icons={icons}
      />
    </div>
  );
}

interface ColumnProps {
  readonly label: string;
  readonly lines: readonly ChangeLine[];
  /** The changes that this side tells of. */
  readonly said: readonly ChangeLine['change'][];
  readonly icons: boolean;
}

function Column({ label, lines, said, icons }: ColumnProps) {
  return (
    <div>
      <p class="detail side-label">{label}</p>
      {lines.length === 0 && <p class="empty">–</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ change, changeText, text, detail, community }, index) => (
            <li key={index} class={[community ?? '', said.includes(change) ? change : ''].join(' ')}>
              {icons && <CommunityIcon community={community} />}
              <div>
                {text}
                <p class="detail">
                  {said.includes(change) && <span class="state">{changeText}</span>}
                  {detail}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function CommunityIcon({ community }: { readonly community: CommunityId | null }) {
  return community ? <Icon community={community} /> : <span class="icon" />;
}
