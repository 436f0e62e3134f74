import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PortfolioLabels, PortfolioWebviewMessage, TeamView } from '../protocol/portfolio.js';

import { TeamTable } from './TeamTable.js';

/** So many teams are drawn at a time, so that the page answers all the while, however many there are. */
const together = 30;

interface TeamsProps {
  readonly teams: readonly TeamView[];
  readonly labels: PortfolioLabels;
  readonly send: (message: PortfolioWebviewMessage) => void;
}

/** All teams, a few at a time; those of which nothing has changed are not drawn again. */
export function Teams({ teams, labels, send }: TeamsProps) {
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
    const words = JSON.stringify([team, labels]);
    // Preact passes over what is the very same as before.
    const table = drawn.current.get(words) ?? (
      <TeamTable key={team.rounds[0]?.file} team={team} labels={labels} send={send} />
    );
    next.set(words, table);
    return table;
  });
  drawn.current = next;
  return <>{tables}</>;
}
