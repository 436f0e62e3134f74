import type { Notice, PortfolioWebviewMessage } from '../protocol/portfolio.js';

/** What is said of a page above it, each with the way to the first place that it is about. */
export function Notices({
  notices,
  send,
}: {
  readonly notices: readonly Notice[];
  readonly send: (message: PortfolioWebviewMessage) => void;
}) {
  return (
    <div class="reading" role="status">
      {notices.map(({ about, text, action }) => (
        <p key={about}>
          {text}
          {action && (
            <button type="button" class="action" onClick={() => send({ type: 'showNoticed', about })}>
              {action}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
