import { compareGroups } from '../rowGroups.ts';
import type { OutsideWork, WorkPart } from './outsideWorks.ts';
import { nobody } from './pupilCounts.ts';
import type { WorkBenchmarks } from './workBenchmarks.ts';
import { compareWorks, type WorkName } from './workKey.ts';
import type { WorkMarks } from './workMarks.ts';
import type { Turnout, WorkParticipation } from './workParticipation.ts';

function partOf(counted: WorkPart | undefined, turnout: Turnout | undefined): WorkPart {
  return { ...(counted ?? nobody), ...(turnout === undefined ? {} : { participation: turnout }) };
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
    const turnouts = [...(attended?.classes.values() ?? [])];
    const turnout =
      turnouts.length === 0
        ? undefined
        : turnouts.reduce((sum, one) => ({
            planned: sum.planned + one.planned,
            participated: sum.participated + one.participated,
          }));
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
        whole: partOf(marked?.whole.part(), turnout),
        classes: [...classes]
          .map((className) => ({
            name: className,
            part: partOf(marked?.classes.get(className)?.part(), attended?.classes.get(className)),
          }))
          .sort((a, b) =>
            compareGroups({ dimension: 'class', ...a }, { dimension: 'class', ...b }),
          ),
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
