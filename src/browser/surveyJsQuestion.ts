import type { Question } from 'survey-core';
import { ReactElementFactory, SurveyElementBase } from 'survey-js-ui';
import type { FormQuestion } from '../form/form.ts';
import { renderQuestion } from '../form/renderQuestion.ts';
import { createVnode } from './createVnode.ts';
import type { Vnode } from './createVnode.ts';
import { surveyJsTypes } from './toSurveyJson.ts';
import { toVnode } from './toVnode.ts';

interface Props {
  readonly element: Question;
  readonly questions: readonly FormQuestion[];
}

/**
 * A question of SurveyJS's model, drawn anew whenever the model changes, with the HTML of the page's own form: the
 * look, the labels and the messages of both cannot differ.
 */
class DrawnQuestion extends SurveyElementBase<Props, unknown> {
  protected override getStateElement(): Question {
    return this.props.element;
  }

  protected override renderElement(): Vnode | null {
    const { element: model, questions } = this.props;
    const at = questions.findIndex(({ name }) => name === model.name);
    const question = questions[at];
    if (question === undefined) return null;
    // It is drawn only while it is asked, so it need not say when.
    const { condition: _, ...always } = question;
    const value: unknown = model.value;
    const error = model.errors[0]?.text;
    const state = {
      number: at + 1,
      chosen: [value ?? []].flat().map(String),
      questions,
      ...(error === undefined ? {} : { error }),
    };
    return toVnode(renderQuestion(always, state).text, (element) => {
      const given = readFields(element);
      if (given.length === 0) model.clearValue();
      else model.value = question.control === 'checkboxes' ? given : given[0];
    });
  }
}

/** Makes SurveyJS draw the types of a form's questions in this way. */
export function drawQuestions(questions: readonly FormQuestion[]): void {
  for (const type of surveyJsTypes) {
    ReactElementFactory.Instance.registerElement(type, ({ element }: { element: Question }) =>
      createVnode(DrawnQuestion, { element, questions }),
    );
  }
}

/** What is chosen and typed in the fields of a question. */
function readFields(element: Element): readonly string[] {
  const fields = element.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input:checked, input[type="text"], select, textarea',
  );
  return Array.from(fields, ({ value }) => value).filter((value) => value !== '');
}
