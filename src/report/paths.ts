/** Addresses of the site, from its root; they are kept for years. */
export const paths = {
  home: '/',
  notFound: '/404/',
  surveys: '/surveys/',
  survey: (survey: string): string => `/surveys/${survey}/`,
  dataPassport: '/surveys/data-passport/',
  /** Where a form is sent to. */
  responses: (survey: string): string => `/api/responses/${survey}`,
  reports: '/reports/',
  /** @param year `2025-2026` */
  plan: (year: string): string => `/plan/${year}/`,
  openness: '/openness/',
  accessibility: '/accessibility/',
  selfAssessments: '/self-assessment/',
  selfAssessment: (year: number): string => `/self-assessment/${year}/`,
  /** Without its ending, as the next one. */
  selfAssessmentPaper: (year: number): string => `/self-assessment/${year}`,
  objectPaper: (term: string, slug: string): string => `/reports/${term}/objects/${slug}`,
  selfAssessmentFile: (year: number, ending: 'pdf' | 'docx' | 'csv' | 'json'): string =>
    `/self-assessment/${year}.${ending}`,
  methods: '/methods/',
  help: '/help/',
  template: (table: string): string => `/help/${table}.csv`,
  term: (term: string): string => `/reports/${term}/`,
  nok: (term: string): string => `/reports/${term}/nok/`,
  object: (term: string, slug: string): string => `/reports/${term}/objects/${slug}/`,
  objectivity: (term: string): string => `/reports/${term}/objectivity/`,
  objectJson: (term: string, slug: string): string => `/reports/${term}/objects/${slug}.json`,
  objectCsv: (term: string, slug: string): string => `/reports/${term}/objects/${slug}.csv`,
};
