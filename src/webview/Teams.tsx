import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PortfolioLabels, PortfolioWebviewMessage, TeamView } from '../protocol/portfolio.js';

import { fillIn } from './fillIn.js';
import { TeamTable } from './TeamTable.js';

/** Fewer than this are seen at a look. */
const worthFiltering = 8;

/** So many teams are drawn at a time, so that the page answers all the while, however many there are. */
const together = 30;

interface TeamsProps {
  readonly teams: readonly TeamView[];
  readonly labels: PortfolioLabels;
  readonly send: (message: PortfolioWebviewMessage) => void;
}

/** All teams, or those of which one has typed something; a few at a time, and only those of which something has changed. */
export function Teams({ teams: all, labels, send }: TeamsProps) {
  const [sought, setSought] = useState('');
  const words = lowered(sought.trim());
  const teams = words === '' ? all : all.filter(({ name }) => lowered(name).includes(words));
  const [count, setCount] = useState(together);
  const drawn = useRef(new Map<string, VNode>());
  const isWaiting = count < teams.length;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setCount(count + together));
    return () => clearTimeout(timer);
  }, [count, isWaiting]);

  const next = new Map<string, VNode>();
  const tables = teams.slice(0, count).map((team) => {
    const said = JSON.stringify([team, labels]);
    // Preact passes over what is the very same as before.
    const table = drawn.current.get(said) ?? (
      <TeamTable key={team.rounds[0]?.file} team={team} labels={labels} send={send} />
    );
    next.set(said, table);
    return table;
  });
  drawn.current = next;
  return (
    <>
      {all.length >= worthFiltering && (
        <search class="seek">
          <label>
            {labels.seek}
            <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
          </label>
          <p role="status">
            {words !== '' && fillIn(labels.sought, { n: String(teams.length), m: String(all.length) })}
          </p>
        </search>
      )}
      {tables}
    </>
  );
}

function lowered(text: string): string {
  return text.toLocaleLowerCase('da');
}
