import { render } from 'preact';
import type { HostMessage, WebviewMessage } from '../protocol/overview.js';
import { EmptyPage, OverviewPage } from './OverviewPage.js';
import { Reveal } from './reveal.js';

declare function acquireVsCodeApi(): {
  postMessage(message: WebviewMessage): void;
  setState(state: { readonly uri: string }): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('root')!;

/** Draws what the host says. Preact changes only what differs, so scroll position and focus stay. */
function show(message: HostMessage): void {
  switch (message.type) {
    case 'overview':
      // Kept over a reload of the window, for the host to show the same file again.
      vscode.setState({ uri: message.uri });
      return render(
        <Reveal.Provider value={reveal}>
          <OverviewPage overview={message.overview} />
        </Reveal.Provider>,
        root,
      );
    case 'empty':
      return render(
        <EmptyPage empty={message.empty} onNew={() => vscode.postMessage({ type: 'newWorkshop' })} />,
        root,
      );
  }
}

function reveal(offset: number): void {
  vscode.postMessage({ type: 'reveal', offset });
}

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => show(data));
vscode.postMessage({ type: 'ready' });
