import { render } from 'preact';
import type { HostMessage, WebviewMessage } from '../protocol/overview.js';
import type { PresentationHostMessage } from '../protocol/presentation.js';
import { keptSlide, type KeptState } from './keptState.js';
import { EmptyPage, OverviewPage } from './OverviewPage.js';
import { PresentationPage } from './PresentationPage.js';
import { Reveal } from './reveal.js';
import { Room } from './Room.js';
import { openRooms } from './rooms.js';
import { Ticks } from './Ticks.js';

declare function acquireVsCodeApi(): {
  postMessage(message: WebviewMessage): void;
  /** What is kept over a reload of the window. */
  getState(): unknown;
  setState(state: KeptState): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('root')!;
const say = (message: WebviewMessage) => vscode.postMessage(message);

const rooms = openRooms(say, () => draw());
let last: Extract<HostMessage, { type: 'overview' }> | undefined;
let projected: Extract<PresentationHostMessage, { type: 'presentation' }> | undefined;
let slide = keptSlide(vscode.getState());
let step = 0;
/** Counted up, so that asking twice opens twice. */
let asked: { readonly what: 'facilitator' | 'ratings'; readonly times: number } | null = null;
let written: { readonly why: string | null; readonly times: number } | null = null;

/** Kept for the host to show the same file again. */
function keep(uri: string): void {
  vscode.setState({ uri, ...(slide > 0 && { slide }) });
}

/** Draws what the host says. Preact changes only what differs, so scroll position and focus stay. */
function show(message: HostMessage | PresentationHostMessage): void {
  switch (message.type) {
    case 'overview':
      last = message;
      rooms.enter(message.uri, message.kept);
      keep(message.uri);
      return draw();
    case 'open':
      asked = { what: message.what, times: (asked?.times ?? 0) + 1 };
      return draw();
    case 'ratingsWritten':
      if (message.uri === last?.uri) written = { why: message.why, times: (written?.times ?? 0) + 1 };
      return draw();
    case 'roomKept':
      return rooms.kept(message.number);
    case 'moved':
      rooms.move(message.from, message.to);
      if (message.from !== last?.uri) return;
      last = { ...last, uri: message.to };
      keep(last.uri);
      return draw();
    case 'presentation':
      projected = message;
      keep(message.uri);
      return project();
    case 'withheld':
      projected = undefined;
      return render(
        <main lang={message.language} class="presentation withheld">
          <h1>{message.heading}</h1>
          <p>{message.why}</p>
        </main>,
        root,
      );
    case 'step':
      step = message.step;
      return project();
    case 'empty':
      last = undefined;
      return render(<EmptyPage empty={message.empty} onNew={() => say({ type: 'newWorkshop' })} />, root);
  }
}

let isDrawing = false;
let isAsked = false;

/** What Preact does while it draws may ask for another drawing, which comes behind: one within the other makes two pages. */
function draw(): void {
  if (isDrawing) {
    isAsked = true;
    return;
  }
  isDrawing = true;
  try {
    drawOnce();
  } finally {
    isDrawing = false;
  }
  if (!isAsked) return;
  isAsked = false;
  draw();
}

function drawOnce(): void {
  if (!last) return;
  const { overview, uri, room } = last;
  render(
    <Reveal.Provider value={reveal}>
      {room && (
        <Room
          key={rooms.identityOf(uri)}
          uri={uri}
          room={room}
          language={overview.language}
          kept={rooms.of(uri)}
          unkept={rooms.isUnkept()}
          asked={asked}
          written={written}
          say={say}
          onKeep={(kept) => {
            rooms.change(uri, kept);
            draw();
          }}
        />
      )}
      <OverviewPage
        overview={overview}
        ticks={
          room && (
            <Ticks
              heading={room.labels.tick}
              lines={room.imbalances}
              onTick={(offset, present) => say({ type: 'tickImbalance', uri, offset, present })}
            />
          )
        }
      />
    </Reveal.Provider>,
    root,
  );
}

function project(): void {
  if (!projected) return;
  const { presentation, uri } = projected;
  render(
    <PresentationPage
      presentation={presentation}
      step={step}
      slide={slide}
      onSlide={(next) => {
        slide = next;
        keep(uri);
        project();
      }}
      onOwnWindow={() => say({ type: 'ownWindow' })}
      onShowFew={() => say({ type: 'showFew' })}
    />,
    root,
  );
}

function reveal(offset: number): void {
  say({ type: 'reveal', offset });
}

window.addEventListener('message', ({ data }: MessageEvent<HostMessage | PresentationHostMessage>) =>
  show(data),
);
say({ type: 'ready' });
