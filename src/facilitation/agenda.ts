import { content } from '../texts/content/index.js';
import { communityIds, stepNumbers, type StepNumber } from '../model/communities.js';
import type { AgendaStep, RatedCell, RoomView, StepNotes } from '../protocol/room.js';
import { overviewTexts } from '../texts/overviewTexts.js';
import { roomTexts } from '../texts/roomTexts.js';
import type { Analysis, Understood } from '../analysis/analyse.js';
import { isBlank } from '../model/blanks.js';
import type { Container, SyntaxNode } from '../syntax/tree.js';
import { walk } from '../syntax/walk.js';
import { isChecklist, questionsIn } from './questions.js';
import { linesBetween } from '../text/lines.js';
import type { Span } from '../text/span.js';

/** What the facilitator's view shows of a workshop: its steps, the notes on each, and what has been rated. */
export function roomOf(analysis: Analysis): RoomView {
  const { workshop, language } = analysis;
  const agenda = agendaOf(analysis);
  const planned = agenda.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    agenda,
    notes: notesOf(analysis, agenda.length),
    minutes: workshop.minutes ?? (planned > 0 ? planned : null),
    cells: cellsOf(analysis),
    labels: roomTexts[language].labels,
  };
}

/** What an agenda is made of. */
type Read = Pick<Understood, 'workshop' | 'language' | 'reading' | 'spans'>;

/**
 * The steps of the file in its order, each with the questions that the file asks in it. Where it asks none and has nothing
 * to tick either, those of the dialogue tool stand there, and what the step is for. A file without steps gets those of the
 * tool, without minutes.
 */
export function agendaOf({ workshop, language, reading, spans }: Read): AgendaStep[] {
  const { steps } = content[language].tool;
  const written = workshop.steps.length > 0 ? workshop.steps : stepNumbers.map((number) => ({ number }));
  const begins = workshop.steps.map((_, index) => beginOf(spans, index));
  const own = questionsIn(reading.syntax);
  const lists = reading.syntax.blocks.filter(
    (block) => block.kind === 'container' && isChecklist(block.head.id),
  );
  const stepAt = (start: number) => begins.findLastIndex((begin) => begin < start);
  return written.map((step, index) => {
    const { name, purpose, questions } = steps[step.number as StepNumber];
    const title = 'title' in step && step.title ? step.title : roomTexts[language].step(step.number, name);
    const minutes = 'minutes' in step ? (step.minutes ?? null) : null;
    const asked = own.filter(({ start }) => stepAt(start) === index).map(({ text }) => text);
    return asked.length > 0 || lists.some(({ span }) => stepAt(span.start) === index)
      ? { title, minutes, purpose: '', questions: asked }
      : { title, minutes, purpose: purpose.short, questions };
  });
}

/** Where a step begins: at its heading's words, or at its line where it has no heading of its own. */
function beginOf(spans: Understood['spans'], index: number): number {
  const line = spans.get(`/steps/${String(index)}`)?.start ?? Infinity;
  const before = index === 0 ? -1 : (spans.get(`/steps/${String(index - 1)}`)?.start ?? -1);
  const heading = spans.get(`/steps/${String(index)}/title`)?.start ?? line;
  return heading > before && heading < line ? heading : line;
}

/** The lines of the facilitator's notes that stand between one step's head and the next one's. */
function notesOf({ workshop, reading, spans }: Analysis, length: number): StepNotes[] {
  const starts = workshop.steps.map((_, index) => spans.get(`/steps/${String(index)}`)?.start ?? Infinity);
  const notes = Array.from({ length }, (): string[] => []);
  for (const node of walk(reading.syntax.blocks)) {
    if (node.kind !== 'container' || node.head.id !== 'facilitator') continue;
    const step = starts.findLastIndex((start) => start <= node.span.start);
    notes[step]?.push(...plainLines(reading.text, node));
  }
  return notes;
}

/** The lines of words in a container, without list signs, boxes and blanks that are not filled in. */
function plainLines(text: string, container: Container): string[] {
  return [...walk(container.children)]
    .flatMap((node) => linesOf(text, node))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((line) => line !== '' && !isBlank(line));
}

function linesOf(text: string, node: SyntaxNode): readonly Span[] {
  switch (node.kind) {
    case 'paragraph':
      return node.lines;
    case 'heading':
      return [node.content];
    case 'table':
      return node.rows.map(({ span }) => span);
    case 'code':
    case 'html':
      return [...linesBetween(text, node.span.start, node.span.end)];
    default:
      return [];
  }
}

function cellsOf({ workshop, language }: Analysis): RatedCell[] {
  const { labels } = overviewTexts[language];
  return communityIds.flatMap((community) => {
    const rating = workshop.ratings.find((rated) => rated.community === community);
    return (['now', 'wanted'] as const).map((question) => ({
      community,
      communityName: content[language].communities[community].name,
      question,
      questionName: labels[question],
      ratings: rating?.[question] ?? [],
    }));
  });
}
