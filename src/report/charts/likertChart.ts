import { formatNumber, formatShare } from '../../kit/format.ts';
import type { Chart, Datum } from './chart.ts';
import type { LikertInput, LikertQuestion } from './likertInput.ts';
import { likertLayers } from './likertLayers.ts';
import { likertLegend } from './likertLegend.ts';
import { likertTable } from './likertTable.ts';
import { optionColours, type OptionColour } from './optionColours.ts';
import { palette } from './palette.ts';
import { chartWidth, lineHeight, toSpec } from './toSpec.ts';
import { widthOf, wrapText } from './wrapText.ts';

const barHeight = 26;
const gap = 12;
/** Room for the figure after the longest hatched bar. */
const figureRoom = 44;

/**
 * Answers to questions of one scale: bars of 100 % of the substantive answers from the lowest to the highest, and
 * beside them, in the same measure, a hatched bar of those who found it hard to say among all who answered.
 * Rows differ in height with their questions, so all places are pixels.
 */
export function likertChart(input: LikertInput): Chart {
  const { id, title, description, options, questions } = input;
  const shares = questions.map((question) => toShares(question, input.hardToSay !== undefined));
  const hardest = Math.max(0, ...shares.map((share) => share?.hardToSay ?? 0));
  const full = hardest > 0 ? (chartWidth - gap - figureRoom) / (1 + hardest) : chartWidth;

  const colours = optionColours(options.length, input.counted);
  const legend = likertLegend(options, colours, hardest > 0 ? input.hardToSay : undefined);
  const drawn = legend.drawn;
  const figures: Datum[] = [];
  let y = legend.height + 14;
  questions.forEach((question, index) => {
    const share = shares[index];
    const heading = headingOf(question, input.countWord ?? 'ответов');
    drawn.words.push({ x: 0, y: y + lineHeight / 2, text: heading.join('\n'), fill: palette.text });
    y += heading.length * lineHeight + 3;
    const place = { y, end: y + barHeight };
    if (share) {
      const bar = toBar(share, place, full, colours);
      drawn.segments.push(...bar.segments);
      figures.push(...bar.figures);
    }
    const hatched = toHatched(question, share, full);
    if (hatched) {
      const { x, to, text } = hatched;
      drawn.hatched.push({ ...place, x, to, fill: palette.hatch });
      drawn.words.push({ x: to + 6, y: y + barHeight / 2, text, fill: palette.muted });
    }
    y += barHeight + 16;
  });

  const spec = toSpec({
    height: y - 12,
    padding: { left: 0, right: 0, top: 2, bottom: 2 },
    params: {},
    datasets: { ...drawn, figures },
    layer: likertLayers(),
  });
  return { id, title, description, spec, table: likertTable(input) };
}

interface Shares {
  readonly options: readonly number[];
  readonly hardToSay: number;
}

/** Shares of the substantive answers, and of «hard to say» among all; nothing where nobody answered. */
function toShares(question: LikertQuestion, withHard: boolean): Shares | undefined {
  if ('hidden' in question) return undefined;
  const substantive = sum(question.counts);
  const hard = withHard ? (question.hardToSay ?? 0) : 0;
  if (substantive + hard === 0) return undefined;
  return {
    options: question.counts.map((count) => (substantive === 0 ? 0 : count / substantive)),
    hardToSay: hard / (substantive + hard),
  };
}

/** The question's words and the number of answers behind its bar, in at most three lines. */
function headingOf(question: LikertQuestion, countWord: string): string[] {
  const all = 'hidden' in question ? 0 : sum(question.counts);
  if (all === 0) return wrapText(question.title, chartWidth, 3);
  const count = `\u00a0· ${countWord}:\u00a0${formatNumber(all)}`;
  const lines = wrapText(question.title + count, chartWidth, 3);
  if (lines.at(-1)?.endsWith(count) === true) return lines;
  const words = wrapText(question.title, chartWidth - widthOf([count]), 3);
  return words.map((line, index) => (index === words.length - 1 ? line + count : line));
}

/** Segments of a bar, and the figures of those that are wide enough to hold one. */
function toBar(
  { options }: Shares,
  place: { y: number; end: number },
  full: number,
  colours: readonly OptionColour[],
): { segments: Datum[]; figures: Datum[] } {
  const segments: Datum[] = [];
  const figures: Datum[] = [];
  let x = 0;
  options.forEach((share, index) => {
    const to = x + share * full;
    const colour = colours[index];
    if (colour === undefined) return;
    // A narrow segment spares the sign, not the figure.
    const figure = [formatShare(share), formatNumber(share * 100)].find(
      (text) => widthOf([text]) + 4 <= to - x,
    );
    if (share > 0) segments.push({ ...place, x, to, fill: colour.fill });
    if (share >= 0.08 && figure !== undefined) {
      figures.push({
        x: (x + to) / 2,
        y: place.y + barHeight / 2,
        text: figure,
        fill: colour.text,
      });
    }
    x = to;
  });
  return { segments, figures };
}

/** The hatched piece of a row: those who found it hard to say, or a token for a bar that is not there. */
function toHatched(
  question: LikertQuestion,
  share: Shares | undefined,
  full: number,
): { x: number; to: number; text: string } | undefined {
  if (!share) {
    return { x: 1, to: 49, text: 'hidden' in question ? question.hidden : 'нет ответов' };
  }
  if (share.hardToSay === 0) return undefined;
  const x = full + gap;
  return { x, to: x + share.hardToSay * full, text: formatShare(share.hardToSay) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
