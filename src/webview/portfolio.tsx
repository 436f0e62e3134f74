import { render } from 'preact';
import type { ComparedFiles, PortfolioHostMessage, PortfolioWebviewMessage } from '../protocol/portfolio.js';
import { ComparisonPage } from './ComparisonPage.js';
import { EmptyPage } from './OverviewPage.js';
import { PortfolioPage } from './PortfolioPage.js';

declare function acquireVsCodeApi(): {
  postMessage(message: PortfolioWebviewMessage): void;
  /** What is kept over a reload of the window. */
  setState(state: ComparedFiles): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('root')!;
const send = (message: PortfolioWebviewMessage) => vscode.postMessage(message);

/** Draws what the host says: all workshops over time, or two of them side by side. */
function show(message: PortfolioHostMessage): void {
  if (message.type === 'comparison') {
    vscode.setState(message.compared);
    return render(<ComparisonPage comparison={message.comparison} send={send} />, root);
  }
  const { empty } = message.portfolio;
  if (empty) return render(<EmptyPage empty={empty} onNew={() => send({ type: 'newWorkshop' })} />, root);
  return render(<PortfolioPage portfolio={message.portfolio} send={send} />, root);
}

window.addEventListener('message', ({ data }: MessageEvent<PortfolioHostMessage>) => show(data));
send({ type: 'ready' });
