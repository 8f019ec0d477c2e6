/** The name by which the regulator's program finds the report on self-assessment (методика v9.0.0). */
export const REPORT_MARK = 'reportEduDocLink';
