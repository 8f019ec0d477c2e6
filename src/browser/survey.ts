import { findSurveyPage } from './surveyPage.ts';
import { startSurvey } from './startSurvey.ts';

// Until this has begun, and on a page that the collector answered with, the form of the page posts by itself.
const page = findSurveyPage();
if (page !== undefined) void startSurvey(page);
