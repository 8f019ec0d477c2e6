import { SurveyModel } from 'survey-core';
import type { Question } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { fieldId } from '../form/fieldIds.ts';
import { questionsOf } from '../form/questionsOf.ts';
import { toAsked } from '../survey/holds.ts';
import type { GivenAnswers } from '../survey/holds.ts';
import type { QuestionsView } from './questionsView.ts';
import { drawQuestions } from './surveyJsQuestion.ts';
import type { SurveyPage } from './surveyPage.ts';
import { toSurveyJson } from './toSurveyJson.ts';

/**
 * SurveyJS in the place of the fields: its model keeps the answers and the pages, its renderer draws each question
 * with the HTML of the page's own form, so that nothing changes for the eye or for a screen reader. Its stylesheet
 * is not loaded.
 * @param fields the view it takes over from: headings and blocks of the page stay in use.
 * @throws when SurveyJS does not draw the form; nothing has been changed then.
 */
export function createSurveyJsView(
  { form, root }: SurveyPage,
  fields: QuestionsView,
): QuestionsView {
  const questions = questionsOf(form);
  const model = new SurveyModel(toSurveyJson(form));
  model.needRenderIcons = false;
  model.onScrollToTop.add((_, options) => {
    options.allow = false;
  });
  const ofModel = new Map<string, Question>();
  for (const question of model.getAllQuestions()) ofModel.set(question.name, question);

  drawQuestions(questions);
  const box = document.createElement('div');
  renderSurvey(model, box);
  if (box.querySelector('.question') === null) throw new Error('SurveyJS has drawn no question');

  let replaced: readonly Element[] = [];

  function read(): GivenAnswers {
    const answers = new Map<string, string | readonly string[]>();
    for (const { name } of questions) {
      const value: unknown = ofModel.get(name)?.value;
      if (Array.isArray(value) && value.length > 0) answers.set(name, value.map(String));
      else if (typeof value === 'string' && value !== '') answers.set(name, value);
    }
    return answers;
  }

  function showAsked(): void {
    const asked = new Set(toAsked(questions, read()));
    for (const question of questions) {
      const known = ofModel.get(question.name);
      if (known !== undefined) known.visible = asked.has(question);
    }
  }
  model.onValueChanged.add(showAsked);

  return {
    read,
    show: (answers) => {
      for (const [name, question] of ofModel) {
        const answer = answers.get(name);
        if (answer === undefined) question.clearValue();
        else question.value = answer;
      }
      showAsked();
    },
    showBlock: (name) => {
      fields.showBlock(name);
      // A block that is left gets its own fields back: the page prints as a whole form.
      box.replaceWith(...replaced);
      const section = root.querySelector(`section[data-block="${CSS.escape(name)}"]`);
      replaced = [...(section?.querySelectorAll(':scope > .question') ?? [])];
      for (const field of replaced) field.remove();
      model.currentPage = model.getPageByName(name);
      section?.append(box);
    },
    showErrors: (errors) => {
      const messages = new Map(errors.map(({ question, message }) => [question, message]));
      for (const [name, question] of ofModel) {
        const message = messages.get(name);
        question.clearErrors();
        if (message !== undefined) question.addError(message);
      }
    },
    focusBlock: fields.focusBlock,
    focusQuestion: (name) => document.getElementById(fieldId(name))?.focus(),
  };
}
