import { useEffect, useRef } from 'preact/hooks';
import type { Presentation } from '../protocol/presentation.js';
import type { AgendaStep } from '../protocol/room.js';
import { fillIn } from './fillIn.js';
import { Icon } from './Icon.js';
import { Efforts } from './Lists.js';
import { Outlines } from './Outlines.js';
import { Picture } from './Picture.js';

interface PresentationPageProps {
  readonly presentation: Presentation;
  /** Where the facilitator is, counted from 0. */
  readonly step: number;
  /** The picture that is shown, from 0. */
  readonly slide: number;
  readonly onSlide: (slide: number) => void;
  readonly onOwnWindow: () => void;
  readonly onShowFew: () => void;
}

/** How many pictures forward or back a key goes. */
const keys: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** One picture at a time, filling the panel: the model, the balance, the step's questions, the efforts. */
export function PresentationPage({
  presentation,
  step,
  slide: kept,
  onSlide,
  onOwnWindow,
  onShowFew,
}: PresentationPageProps) {
  const { labels, language, overview, agenda, asksToShow } = presentation;
  const stage = useRef<HTMLDivElement>(null);
  const count = labels.slides.length;
  const within = (number: number) => Math.max(0, Math.min(count - 1, number));
  const slide = within(kept);
  const go = (by: number) => onSlide(within(slide + by));
  /** For keys that come faster than effects. */
  const latest = useRef(go);
  latest.current = go;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() === 'f') return void fullScreen();
      const by = keys[event.key];
      // A space on a button presses that button.
      if (by === undefined || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      latest.current(by);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => stage.current?.scrollTo(0, 0), [slide]);

  const position = fillIn(labels.position, { n: String(slide + 1), m: String(count) });
  const current = agenda[Math.min(step, agenda.length - 1)];
  return (
    <main lang={language} class="presentation">
      <div class="stage" ref={stage} tabIndex={0} role="region" aria-label={labels.slides[slide]}>
        {slide === 0 && <Model {...presentation} />}
        {slide === 1 && (
          <div class="balance">
            <h1>{overview.title}</h1>
            <h2 class="unseen">{labels.slides[1]}</h2>
            {asksToShow && (
              <p class="few">
                {labels.few}{' '}
                <button type="button" class="plain" onClick={onShowFew}>
                  {labels.showFew}
                </button>
              </p>
            )}
            <Picture {...overview} />
          </div>
        )}
        {slide === 2 && current && <Questions {...current} />}
        {slide === 3 && (
          <>
            <h1 class="unseen">{labels.slides[3]}</h1>
            <Efforts efforts={overview.efforts} labels={overview.labels} />
          </>
        )}
      </div>
      <p class="unseen" role="status">{`${position}: ${labels.slides[slide] ?? ''}`}</p>
      <nav class="slides" aria-label={labels.bar}>
        <button type="button" class="plain" disabled={slide === 0} onClick={() => go(-1)}>
          <span aria-hidden="true">←</span>
          <span class="unseen">{labels.before}</span>
        </button>
        {labels.slides.map((name, index) => (
          <button
            key={name}
            type="button"
            class="plain"
            aria-current={index === slide ? 'true' : undefined}
            onClick={() => onSlide(index)}
          >
            {name}
          </button>
        ))}
        <button type="button" class="plain" disabled={slide === count - 1} onClick={() => go(1)}>
          <span aria-hidden="true">→</span>
          <span class="unseen">{labels.after}</span>
        </button>
        <span class="space" />
        <button type="button" class="plain" onClick={onOwnWindow}>
          {labels.ownWindow}
        </button>
        {document.fullscreenEnabled && (
          <button type="button" class="plain" onClick={() => void fullScreen()}>
            {labels.fullScreen}
          </button>
        )}
      </nav>
    </main>
  );
}

async function fullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Where the editor does not allow it, the picture stays in its panel.
  }
}

/** The model itself: what each piece is, around the core task. */
function Model({ modelName, pieces, overview: { coreTask, labels } }: Presentation) {
  return (
    <>
      <h1>{modelName}</h1>
      <div class="picture model">
        <Outlines />
        <div class="core">
          <p class="core-label">{labels.coreTask}</p>
          {coreTask && <p class="core-text">{coreTask}</p>}
        </div>
        {pieces.map(({ community, name, tagline, contributes }) => (
          <section key={community} class={`piece ${community}`} aria-label={name}>
            <header class="piece-head">
              <Icon community={community} />
              <div>
                <h2>{name}</h2>
                <p class="tagline">{tagline}</p>
              </div>
            </header>
            <p class="contributes">{contributes}</p>
          </section>
        ))}
      </div>
      <p class="credit">{labels.credit}</p>
    </>
  );
}

function Questions({ title, purpose, questions }: AgendaStep) {
  return (
    <div class="asked">
      <h1>{title}</h1>
      {purpose !== '' && <p class="purpose">{purpose}</p>}
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
