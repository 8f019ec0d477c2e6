import { formatCount } from '../kit/format.ts';
import type { SiteDifference } from './siteDifference.ts';

const FILES = ['файл', 'файла', 'файлов'] as const;

/** The closing words of a build: what is different for a visitor. */
export function siteNews({ added, changed, removed }: SiteDifference): string {
  const parts = [
    added > 0 ? `новых — ${formatCount(added, FILES)}` : '',
    changed > 0 ? `изменено — ${formatCount(changed, FILES)}` : '',
    removed > 0 ? `убрано — ${formatCount(removed, FILES)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0
    ? 'На сайте ничего не изменилось.'
    : `По сравнению с прежним сайтом: ${parts.join(', ')}.`;
}
