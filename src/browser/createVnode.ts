import { createElement } from 'survey-js-ui';
import type { SurveyElementBase } from 'survey-js-ui';

/** An element as SurveyJS's renderer wants it. */
export type Vnode = NonNullable<ReturnType<SurveyElementBase<unknown, unknown>['render']>>;

type Create = <Props extends object>(
  type: string | (new (props: Props) => object),
  props: Props,
  ...children: readonly (Vnode | string)[]
) => Vnode;

/** Preact's `createElement`: survey-js-ui exports it and says nothing of its type. */
export const createVnode = createElement as Create;
