import type { Form } from '../form/form.ts';
import { lengthWords } from '../form/lengthWords.ts';
import { toForm } from '../form/toForm.ts';
import type { AskedSurvey } from '../ingest/askedSurveys.ts';
import { formatDate } from '../kit/format.ts';
import { paths } from './paths.ts';
import type { SchoolInfo } from './siteInput.ts';

/** A survey as its page and the list of surveys print it. */
export interface SurveyView {
  readonly form: Form;
  readonly access: 'open' | 'code';
  /** YYYY-MM-DD, both inclusive; absent in a demonstration, where answers are always taken. */
  readonly window?: { readonly opens: string; readonly closes: string };
  /** When answers are taken, in words. */
  readonly dates: string;
  /** «22 вопроса, около 6 минут». */
  readonly length: string;
  /** From the site's root. */
  readonly path: string;
  /** Where the form is sent: from the site's root, or the full address of a collector elsewhere. */
  readonly action: string;
  /** Its place in the list of surveys. */
  readonly place: number;
}

/** The page of a survey: its form with the newest dates it has. */
export function surveyView(
  { survey, dates }: AskedSurvey,
  place: number,
  school: SchoolInfo,
): SurveyView {
  const { opens, closes, access } = dates;
  const form = toForm(survey);
  return {
    form,
    access,
    ...(school.demonstration ? {} : { window: { opens, closes } }),
    dates: school.demonstration
      ? 'Это демонстрация: попробовать можно в любой день.'
      : `Ответы принимаются с ${formatDate(opens)} по ${formatDate(closes)} года.`,
    length: lengthWords(form),
    path: paths.survey(survey.id),
    action: `${school.collector ?? ''}${paths.responses(survey.id)}`,
    place,
  };
}
