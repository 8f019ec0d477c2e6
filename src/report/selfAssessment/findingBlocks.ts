import type { FindingsView } from '../findings/findingsView.ts';
import { fullStop } from '../fullStop.ts';
import type { PaperBlock } from '../paper/paper.ts';
import type { OverviewView } from '../view.ts';

type Side = FindingsView['lists'][number]['side'];

const LEADS: Readonly<Record<Side, string>> = {
  achievement: 'Достижения по данным ВСОКО',
  difficulty: 'Трудности по данным ВСОКО',
};

/** The weightiest findings of the year's last half-year with their grounds; suppositions apart from them. */
export function findingBlocks(
  side: Side,
  overview: OverviewView | undefined,
): readonly PaperBlock[] {
  const list = overview?.findings.lists.find((one) => one.side === side);
  if (overview === undefined || list === undefined) return [];
  const { findings, suppositions } = list.first;
  const heading: PaperBlock = { kind: 'heading', text: `${LEADS[side]}, ${overview.term.title}` };
  if (findings.length === 0) {
    return [heading, { kind: 'paragraph', runs: [{ kind: 'text', text: list.none }] }];
  }
  return [
    heading,
    {
      kind: 'list',
      ordered: true,
      items: findings.map(({ fact, object, path, grounds }) => [
        { kind: 'text', text: `${fact} ` },
        { kind: 'link', text: object, href: path },
        { kind: 'text', text: `; основания: ${fullStop(grounds.join('; '))}` },
      ]),
    },
    ...(side === 'achievement' || suppositions.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            runs: [
              { kind: 'text', text: 'Предположения, которые школа проверяет: ', emphasis: true },
              {
                kind: 'text',
                text: suppositions
                  .map(({ question, about }) => `${question} (${about.join(', ')})`)
                  .join(' '),
              },
            ],
          } satisfies PaperBlock,
        ]),
  ];
}
