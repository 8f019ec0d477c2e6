import { compareGroups } from '../rowGroups.ts';
import type { OutsideWork, WorkPart } from './outsideWorks.ts';
import { nobody } from './pupilCounts.ts';
import type { WorkBenchmarks } from './workBenchmarks.ts';
import { compareWorks, type WorkName } from './workKey.ts';
import type { WorkMarks } from './workMarks.ts';
import type { Turnout, WorkParticipation } from './workParticipation.ts';

function partOf(counted: WorkPart | undefined, turnouts: readonly Turnout[]): WorkPart {
  const part = counted ?? nobody;
  if (turnouts.length === 0) return part;
  const sum = (valueOf: (turnout: Turnout) => number): number =>
    turnouts.reduce((all, turnout) => all + valueOf(turnout), 0);
  return {
    ...part,
    participation: {
      planned: sum(({ planned }) => planned),
      participated: sum(({ participated }) => participated),
      discrepancy: sum(({ planned, participated }) => Math.abs(planned - participated)),
    },
  };
}

/**
 * The outside works that any of the three tables knows, joined by procedure, subject and parallel. A procedure that
 * the marks know as the school's own is none of them; a work of which only outside figures are there was not written
 * here and is left out.
 */
export function toOutsideWorks(
  marks: WorkMarks | undefined,
  participation: WorkParticipation | undefined,
  benchmarks: WorkBenchmarks | undefined,
): readonly OutsideWork[] {
  const keys = new Set([...(marks?.works.keys() ?? []), ...(participation?.works.keys() ?? [])]);
  const works = [...keys].flatMap((key): readonly OutsideWork[] => {
    const [marked, attended, compared] = [
      marks?.works.get(key),
      participation?.works.get(key),
      benchmarks?.works.get(key),
    ];
    const name = [marked, attended].flatMap((one) => one?.name ?? []).sort(compareWorks)[0];
    if (name === undefined || marks?.isOwn(name.procedure) === true) return [];
    const classes = new Set([
      ...(marked?.classes.keys() ?? []),
      ...(attended?.classes.keys() ?? []),
    ]);
    const { procedure, subject, parallel } = name;
    return [
      {
        procedure,
        ...(subject === undefined ? {} : { subject }),
        parallel,
        maxima: [...(marked?.maxima ?? [])].sort((a, b) => a - b),
        whole: partOf(marked?.whole.part(), [...(attended?.classes.values() ?? [])]),
        classes: [...classes]
          .map((className) => ({
            name: className,
            part: partOf(
              marked?.classes.get(className)?.part(),
              [attended?.classes.get(className)].flatMap((one) => one ?? []),
            ),
          }))
          .sort((a, b) =>
            compareGroups({ dimension: 'class', ...a }, { dimension: 'class', ...b }),
          ),
        ...(compared?.scale === undefined ? {} : { scale: compared.scale }),
        benchmarks: [...(compared?.benchmarks.values() ?? [])].sort((a, b) =>
          a.scope < b.scope ? -1 : 1,
        ),
      },
    ];
  });
  return works.sort((a, b) => compareWorks(nameFrom(a), nameFrom(b)));
}

function nameFrom({ procedure, subject, parallel }: OutsideWork): WorkName {
  return { procedure, subject, parallel };
}
