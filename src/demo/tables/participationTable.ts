import type { DemoHalfYear } from '../model/school.ts';
import type { TableRow } from '../tableRows.ts';

/** Who was on the list of a work and who wrote it; agrees with the table of marks. */
export function participationRows({ sittings }: DemoHalfYear): readonly TableRow[] {
  return sittings.map(({ procedure, className, listed, exempt, works }) => ({
    procedure: procedure.title,
    subject: procedure.subject,
    class: className,
    listed,
    exempt,
    participated: works.length,
  }));
}
