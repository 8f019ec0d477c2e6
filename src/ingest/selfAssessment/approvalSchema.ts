import { z } from 'zod';

const line = (rule: string) => z.string({ error: rule }).trim().min(1, rule).max(300, rule);
const date = (rule: string) => z.iso.date({ error: rule });

/** `approval.yaml`: who considered and approved the report; what is missing is filled in by hand on paper. */
export const approvalSchema = z.strictObject(
  {
    /** «Педагогический совет, протокол № 5 от 14.04.2026». */
    considered: line('где рассмотрен отчёт, протокол и дата').optional(),
    /** A post, not a person: «Директор школы». */
    approvedBy: line('должность того, кто утвердил отчёт').optional(),
    /** «Приказ № 41-о». */
    order: line('приказ, которым утверждён отчёт').optional(),
    approvedOn: date('дата вида 2026-04-15').optional(),
    /** First day on which the report stood on the site. */
    published: date('дата вида 2026-04-16').optional(),
  },
  { error: 'строки considered, approvedBy, order, approvedOn, published' },
);

export type ReportApproval = z.output<typeof approvalSchema>;
