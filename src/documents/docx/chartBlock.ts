import { ImageRun, Paragraph, type FileChild } from 'docx';
import type { ChartView } from '../../report/view.ts';
import type { Picture } from './drawPng.ts';
import { chartCaption } from '../../report/paper/chartCaption.ts';
import { TEXT_WIDTH_PIXELS } from './page.ts';
import { STYLE } from './styles.ts';
import { tableBlock } from './tableBlock.ts';
import { textRun } from './textRun.ts';
import { xmlText } from './xmlText.ts';

/**
 * A chart under what it shows, with `description` for who can't see it. Without its picture the figures stand as a
 * table: nothing is lost. `number` is unique among the pictures of the paper.
 */
export function chartBlock(
  chart: ChartView,
  description: string,
  picture: Picture | undefined,
  number: number,
): readonly FileChild[] {
  const caption = new Paragraph({
    style: STYLE.caption,
    children: [textRun(chartCaption(chart), { bold: false })],
  });
  if (picture === undefined)
    return [caption, ...tableBlock({ kind: 'table', table: { ...chart.table, caption: '' } })];
  const scale = Math.min(1, TEXT_WIDTH_PIXELS / picture.width);
  return [
    caption,
    new Paragraph({
      style: STYLE.picture,
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: {
            width: Math.round(picture.width * scale),
            height: Math.round(picture.height * scale),
          },
          altText: {
            id: String(number),
            name: `Диаграмма ${number}`,
            title: xmlText(chart.title),
            description: xmlText(description),
          },
        }),
      ],
    }),
  ];
}
