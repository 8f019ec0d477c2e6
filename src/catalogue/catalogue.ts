import { foldText } from '../kit/text.ts';
import { conditions } from './conditions.ts';
import { governance } from './governance.ts';
import type { AssessmentObject, Category } from './model.ts';
import { outcomes } from './outcomes.ts';
import { processes } from './processes.ts';

/** The ВСОКО tree in the order and with the words of the source «Модель ВСОКО». */
export const categories: readonly Category[] = [outcomes, processes, conditions, governance];

/** All leaves: 72 and the extension point «др.». */
export const objects: readonly AssessmentObject[] = categories.flatMap(({ groups }) =>
  groups.flatMap((group) => group.objects),
);

export const objectBySlug: ReadonlyMap<string, AssessmentObject> = new Map(
  objects.map((object) => [object.slug, object]),
);

/** Leaves by everything that people call them: slug, number, title, as folded by `foldText`. */
export const objectByText: ReadonlyMap<string, AssessmentObject> = new Map(
  objects.flatMap((object) =>
    [
      object.slug,
      object.number,
      object.title,
      ...(object.aliases ?? []),
      ...(object.aliasNumbers ?? []),
    ].map((text) => [foldText(text), object] as const),
  ),
);
