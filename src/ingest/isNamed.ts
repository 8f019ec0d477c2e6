import type { Indicator } from '../catalogue/model.ts';
import { foldText } from '../kit/text.ts';

/**
 * Whether a cell names the indicator: by its key, or by its title as people type it. A title holds no-break spaces that
 * nobody types.
 * @example isNamed({ key: 'kept', title: 'Сохранность: 100\u00A0%' }, 'сохранность: 100 %') // true
 */
export function isNamed(
  { key, title }: Pick<Indicator, 'key' | 'title'>,
  written: string,
): boolean {
  return key === written || foldText(title) === foldText(written);
}
